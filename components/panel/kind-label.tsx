import type { ClaimKind } from '../../lib/extract/annotation.ts';
import { useWording } from '../wording-context.ts';

/** The kind of a claim in a word, on the colour that marks it in the page. */
export function KindLabel({ kind }: { kind: ClaimKind }) {
  const { say } = useWording();
  return (
    <span class="kind" style={{ '--mark': `var(--mark-${kind})`, '--mark-line': `var(--mark-line-${kind})` }}>
      {say(`kind_${kind}`)}
    </span>
  );
}
