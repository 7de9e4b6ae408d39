import { Lexeme, NO_LEXICON } from './lexeme.ts';
import { type EndReading, endsBehindWord, startsSentence } from './sentence-ends.ts';
import { Token } from './token.ts';

/** A sentence as it is read from outside its quotations. */
export interface Sentence {
  /** Position in the reading's list. */
  index: number;
  paragraph: number;
  tokens: readonly Token[];
  start: number;
  end: number;
}

/** How far behind a quotation its attribution may lie for both to count as one sentence ("Why?" the old man asked.) */
const ATTRIBUTION_REACH = 14;

/**
 * A longer sentence is cut: no article has one, and everything that walks the sentence for each cue stays linear in the
 * text. In tokens.
 */
const LONGEST_SENTENCE = 250;

/** A full stop that ends nothing. */
const ABBREVIATION_STOP = new Lexeme('.', 'other', NO_LEXICON);

/** What the cutting into sentences asks of a language. Words in lower case. */
export interface SentenceReading extends EndReading {
  /** Whether a form may be the cue of an attribution: "said". */
  isCue(word: string): boolean;
  /** "that": what follows such a word is what was said, and no part of an attribution. */
  complementizers: ReadonlySet<string>;
}

/**
 * Cuts the tokens of one paragraph into sentences. A quotation is one token, so its full stops end nothing, but a
 * quotation that ends in a full stop ends its sentence where the next word has a capital.
 */
export function splitSentences(
  text: string,
  raw: readonly Token[],
  paragraph: number,
  firstIndex: number,
  language: SentenceReading,
): Sentence[] {
  const tokens = [...raw];
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = i + 1 === tokens.length;
    const ends = last || endsSentence(text, tokens, i, from, language);
    if (!ends && isWordStop(tokens, i))
      tokens[i] = new Token(ABBREVIATION_STOP, tokens[i]!.start, tokens[i]!.end);
    if (!ends && i - from < LONGEST_SENTENCE) continue;
    const own = tokens.slice(from, i + 1);
    sentences.push({
      index: firstIndex + sentences.length,
      paragraph,
      tokens: own,
      start: own[0]!.start,
      end: own.at(-1)!.end,
    });
    from = i + 1;
  }
  return sentences;
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
  language: SentenceReading,
): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.kind === 'quotation') {
    // `"...!" - said he`: no sentence begins with a dash and a small letter.
    const behind = tokens[i + 2];
    const goesOn = next.kind === 'dash' && behind?.kind === 'word' && !behind.capital;
    if (!startsSentence(next) || goesOn) return false;
    const last = text[token.quotation!.inner[1] - 1] ?? '';
    if (last === '.' || (token.end - token.start > LONG_SPEECH && language.opensSentence(next.lower)))
      return true;
    return /[!?…]/u.test(last) && !attributionFollows(tokens, i + 1, language);
  }
  if (isCutOff(tokens, i, from, language)) return true;
  if (token.kind === 'word' && token.text.endsWith('.'))
    return endsBehindWord({ tokens, word: i, next: i + 1, from, language });
  if (isWordStop(tokens, i)) return endsBehindWord({ tokens, word: i - 1, next: i + 1, from, language });
  if (token.kind !== 'stop' || !startsSentence(next)) return false;
  // "in June and - who would have thought? - under budget"
  if (next.kind === 'dash' && tokens[i + 2]?.kind === 'word' && !tokens[i + 2]!.capital) return false;
  return next.start > token.end || next.kind === 'quotation' || /\p{Ll}/u.test(text[token.start - 1] ?? '');
}

/** Longer words in quotation marks are no title, in UTF-16 code units: a sentence may end with them without a full stop. */
const LONG_SPEECH = 40;

/** "Об этом пишет | По словам мэра": where the verb stands in a sentence that only says who said it, in tokens. */
const RESUMING = 2;

/** ", сообщает | Он подчеркнул": the name behind the verb was a picture or a link, and the sentence ends where it stood. */
function isCutOff(tokens: readonly Token[], i: number, from: number, language: SentenceReading): boolean {
  const [token, next, behind] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]];
  return (
    token.kind === 'word' &&
    i > from &&
    (tokens[i - 1]!.kind === 'comma' || i - from === RESUMING) &&
    next.kind === 'word' &&
    next.capital &&
    behind?.kind === 'word' &&
    !behind.capital &&
    language.opensSentence(next.lower) &&
    language.isCue(token.lower)
  );
}

/** A full stop right behind a word. */
const isWordStop = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '.' && tokens[i - 1]?.end === tokens[i]!.start && tokens[i - 1]!.kind === 'word';

/** Whether a short attribution stands here: nothing but a source and its cue, or the cue and its source. */
function attributionFollows(tokens: readonly Token[], from: number, language: SentenceReading): boolean {
  for (let i = from; i < Math.min(tokens.length, from + ATTRIBUTION_REACH); i++) {
    const token = tokens[i]!;
    if (isWordStop(tokens, i) && language.abbreviations.joining.has(tokens[i - 1]!.lower)) continue;
    if (token.kind === 'stop' || token.kind === 'quotation' || token.kind === 'comma') return false;
    if (language.isCue(token.lower)) return !language.complementizers.has(tokens[i + 1]?.lower ?? '');
  }
  return false;
}
