import type { KeptClaim } from '../../lib/library/kept-claim.ts';
import { quotedParts } from '../../lib/panel/quoted-parts.ts';

/** The words of a kept claim as the panel's list has them: what is quoted apart from what is not. @param language BCP 47 code of the article */
export function KeptWords({ claim, language }: { claim: KeptClaim; language: string }) {
  const parts = quotedParts(claim.words, claim.kind, language);
  return (
    <span class="claim__text" lang={language} data-hung={hungMark(parts[0]?.text)}>
      {parts.map(({ text, quoted }, place) => (quoted ? <q key={place}>{text}</q> : text))}
    </span>
  );
}

function hungMark(text = ''): 'mark' | 'guillemet' | undefined {
  if (text.startsWith('«')) return 'guillemet';
  return text.startsWith('“') ? 'mark' : undefined;
}
