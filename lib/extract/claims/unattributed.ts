import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './draft.ts';
import { isWholeSentence } from './whole-sentence.ts';

/** What introduces a quotation: behind it fewer words are taken for an utterance than behind a word. */
const INTRODUCING = new Set<Token['kind']>(['colon', 'comma', 'dash', 'quotation']);
/** In words. */
const SHORTEST = 5;
const SHORTEST_BEHIND_WORD = 10;

/**
 * `A minute later the radio crackled: |"We are going in now."|`: whole sentences in quotation marks that no claim of their sentence
 * covers have been said by somebody, though nothing tells who. Titles, names and single words in marks are none.
 */
export function unattributed(sentence: Sentence, drafts: readonly Draft[], { text }: Reading): Draft[] {
  const content: Span[] = [];
  for (const [at, { kind, quotation }] of sentence.tokens.entries()) {
    if (kind !== 'quotation') continue;
    const { inner } = quotation!;
    const before = sentence.tokens[at - 1];
    const introduced = before === undefined || INTRODUCING.has(before.kind);
    if (!isWholeSentence(inner, text, introduced ? SHORTEST : SHORTEST_BEHIND_WORD)) continue;
    if (!introduced && text[inner[1] - 1] === ',') continue;
    if (!drafts.some((draft) => draft.content.some(([from, to]) => from < inner[1] && inner[0] < to)))
      content.push(inner);
  }
  return content.length > 0
    ? [{ rule: 'unattributed', content, cue: null, source: null, sentence, unattributed: true }]
    : [];
}
