/** Which words of a claim stand in quotation marks, where the claim is parted or joined. */
import type { ClaimKind, Span } from '../annotation.ts';

const MARKS = '"“”„«»';
const LETTER = /[\p{L}\p{N}]/u;
/** So many signs may stand between the last words and the mark that closes them (`crew," she said`). UTF-16 code units. */
const MOST_BETWEEN = 1;

const isMark = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && MARKS.includes(text[at]!);

/** Whether what stands behind this sign is quoted. @param inside whether what stands before it is */
function isInsideAfter(sign: string, inside: boolean): boolean {
  if (!MARKS.includes(sign)) return inside;
  // A straight mark and the one that closes in German and opens in English say it by where they stand.
  return sign === '"' || sign === '“' ? !inside : sign === '„' || sign === '«';
}

/**
 * The kind of a part of a claim, by the marks in the claim.
 * @param whole the spans of the claim
 */
export function kindOfPart(
  text: string,
  kind: ClaimKind,
  whole: readonly Span[],
  part: readonly Span[],
): ClaimKind {
  if (kind !== 'mixed') return kind;
  const isOfPart = (at: number) => part.some(([start, end]) => at >= start && at < end);
  let quoted = false;
  let unquoted = false;
  for (const [start, end] of whole) {
    let inside = isMark(text, start - 1);
    for (let at = start; at < end; at++) {
      inside = isInsideAfter(text[at]!, inside);
      if (!isOfPart(at) || !LETTER.test(text[at]!)) continue;
      quoted ||= inside;
      unquoted ||= !inside;
    }
  }
  if (quoted && unquoted) return 'mixed';
  return quoted ? 'direct' : 'indirect';
}

/**
 * What a cut leaves of a span: at the cut without white space and, where all of its words are quoted, without marks; null where nothing
 * is left.
 * @param cut where it begins and ends; inside the span
 */
export function cutSpan(text: string, [start, end]: Span, cut: Span, kind: ClaimKind): Span | null {
  const isEdge = (at: number) => /\s/u.test(text[at]!) || (kind === 'direct' && isMark(text, at));
  let [from, to] = cut;
  while (from > start && from < to && isEdge(from)) from++;
  while (to < end && to > from && isEdge(to - 1)) to--;
  return from < to ? [from, to] : null;
}

/**
 * The span together with the marks that were left out at its edges, for among words that are not quoted it has to be seen which are.
 * Unchanged where the one that closes is not to be found.
 */
export function withMarks(text: string, [start, end]: Span): Span {
  const opens = isMark(text, start - 1);
  let open = opens;
  for (const sign of text.slice(start, end)) open = isInsideAfter(sign, open);
  let close = end;
  while (open && close - end < MOST_BETWEEN && !isMark(text, close)) close++;
  if (open && !isMark(text, close)) return [start, end];
  return [opens ? start - 1 : start, open ? close + 1 : end];
}
