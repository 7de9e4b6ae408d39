import type { ClaimKind } from '../../lib/annotation.ts';
import { speakerColour } from '../../lib/settings/palettes.ts';
import { useWording } from '../wording-context.ts';
import './kind-label.css';

interface Props {
  kind: ClaimKind;
  /** `Speaker.id` where speakers have colours of their own; null where kinds have them. */
  speakerColourOf: number | null;
}

/** The kind of a claim in a word, on the colour and over the line that mark it in the page. */
export function KindLabel({ kind, speakerColourOf }: Props) {
  const { say } = useWording();
  return (
    <span class={`kind kind--${kind}`} style={kindColours(kind, speakerColourOf)}>
      {say(`kind_${kind}`)}
    </span>
  );
}

/** The colours of a kind, or of a speaker (by `Speaker.id`), as `--mark` and `--mark-line`. */
export function kindColours(kind: ClaimKind, speaker: number | null): Record<string, string> {
  if (speaker === null) return { '--mark': `var(--mark-${kind})`, '--mark-line': `var(--mark-line-${kind})` };
  const light = speakerColour(speaker, 'light');
  const dark = speakerColour(speaker, 'dark');
  return {
    '--mark': `light-dark(${light.background}, ${dark.background})`,
    '--mark-line': `light-dark(${light.line}, ${dark.line})`,
  };
}
