import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './draft.ts';

/** An announcement is short: "Below are the minister's key statements that TASS put together." In tokens. */
const LONGEST_ANNOUNCEMENT = 24;
/** How many signs of a list an announcement shows at least: one alone stands in many sentences. */
const SIGNS = 2;
/** A shorter quotation that begins with a capital is a name or a title, in characters. */
const LONGEST_TITLE = 25;

/**
 * The sentence that announces a list of somebody's statements, without an attribution of its own: what is quoted under it is
 * that speaker's. Null where the article has none. Summaries of press conferences are written so.
 */
export function findAnnouncement({ sentences, language }: Reading): Sentence | null {
  const { statements, listSigns } = language.words;
  for (const sentence of sentences) {
    const { tokens } = sentence;
    if (tokens.length > LONGEST_ANNOUNCEMENT || !tokens.some(({ lower }) => statements.has(lower))) continue;
    const signs = tokens.filter(({ lower, kind }) => kind === 'word' && listSigns.has(lower)).length;
    if (signs + (tokens.at(-1)?.kind === 'colon' ? 1 : 0) >= SIGNS) return sentence;
  }
  return null;
}

/** `The strait is "no swimming pool" and will stay closed.`: a sentence of the list with the speaker's words in it, whole. */
export function listedStatement(sentence: Sentence, announcement: Sentence, { text }: Reading): Draft | null {
  const { tokens } = sentence;
  if (!tokens.some((token) => token.kind === 'quotation' && isUtterance(token.quotation!.inner, text)))
    return null;
  const last = tokens.findLast(({ kind }) => kind !== 'stop')!;
  return {
    rule: 'statement-list',
    content: [[sentence.start, last.end]],
    cue: null,
    source: null,
    sentence,
    announcement,
  };
}

function isUtterance([start, end]: Span, text: string): boolean {
  return end - start > LONGEST_TITLE || /^\p{Ll}/u.test(text.slice(start, end));
}
