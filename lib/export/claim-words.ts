import type { Claim } from '../annotation.ts';
import { balanceMarks } from './quotation-marks.ts';

/** A full stop or its kin before the attribution: what follows it is a new sentence of the same speaker. */
const SENTENCE_ENDS_BETWEEN = /[.!?…]["'”’»]*\s*["'“‘«„]\s*$/u;
const ENDS_BY_ITSELF = /[.!?…]["'”’»)]*$/u;

/**
 * The words of a claim. Parts that an attribution had broken are joined by ". " where the first had ended and the next
 * begins a sentence, else by " … ", for there the article does not say how they were joined.
 * @param text the article's text, which the claim's spans count in
 */
export function claimWords(text: string, claim: Claim): string {
  let words = '';
  let end: number | null = null;
  for (const span of claim.content) {
    const part = text
      .slice(...span)
      .replace(/\s+/gu, ' ')
      .trim();
    if (part === '') continue;
    if (end === null) words = part;
    else {
      const newSentence =
        SENTENCE_ENDS_BETWEEN.test(text.slice(end, span[0])) && /^[\p{Lu}\p{Lt}\d"“«]/u.test(part);
      words += newSentence ? (ENDS_BY_ITSELF.test(words) ? ' ' : '. ') : ' … ';
      words += part;
    }
    end = span[1];
  }
  return balanceMarks(words);
}
