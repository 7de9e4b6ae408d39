import type { Claim, ClaimKind, Span, Speaker } from './annotation.ts';
import type { Quotation, Reading } from './reading.ts';
import type { Resolved } from './speakers/resolve-speakers.ts';

const EDGE = /[\s"“”„‟«»,;:–—-]/u;

/**
 * Draws the boundaries of the content on the character, and says which kind of claim it is. Claims that have no content left
 * fall away; the speakers of the others are numbered anew, so that no number is missing.
 */
export function finishClaims(resolved: readonly Resolved[], reading: Reading): Claim[] {
  const claims: Claim[] = [];
  const numbered = new Map<Speaker, Speaker>();
  for (const { draft, speaker, speakerFrom } of resolved) {
    const content = draft.content
      .map((span) => withoutMarks(span, reading))
      .filter(([start, end]) => end > start);
    if (content.length === 0) continue;
    if (speaker && !numbered.has(speaker)) numbered.set(speaker, { ...speaker, id: numbered.size });
    claims.push({
      content,
      cue: draft.cue,
      source: draft.source,
      speaker: speaker && numbered.get(speaker)!,
      speakerFrom,
      kind: kindOf(content, reading),
      rule: draft.rule,
    });
  }
  return claims;
}

/** Without quotation marks, commas and the closing full stop at the edges. */
function withoutMarks([from, to]: Span, { text }: Reading): Span {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  if (
    end > start &&
    text[end - 1] === '.' &&
    text[end - 2] !== '.' &&
    !/(?:^|\s)\p{L}(?:\.\p{L})*\.$/u.test(text.slice(Math.max(start, end - 8), end))
  )
    end--;
  return [start, end];
}

/** By how much of the content stands in quotation marks; names and titles in marks do not count. */
function kindOf(content: readonly Span[], reading: Reading): ClaimKind {
  let quoted = 0;
  let spoken = 0;
  for (const span of content) {
    const inside = quotationsIn(span, reading);
    quoted += inside.filter((quotation) => isSpeech(quotation, reading)).length;
    if (inside.length === 1 && inside[0]!.inner[0] <= span[0] && inside[0]!.inner[1] + 1 >= span[1]) spoken++;
  }
  if (spoken === content.length) return 'direct';
  return quoted > 0 ? 'mixed' : 'indirect';
}

function quotationsIn([start, end]: Span, { quotations }: Reading): Quotation[] {
  return quotations.filter((one) => one.end > start && one.start < end);
}

/** Whether the words in marks are words said, and no name or title. */
function isSpeech({ inner }: Quotation, { text }: Reading): boolean {
  const words = text.slice(...inner).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.some((word) => /^\p{Ll}/u.test(word) && word.length > 3);
}
