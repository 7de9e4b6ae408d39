import type { Token } from './token.ts';

/** Words that a full stop follows, in lower case and without that stop. */
export interface Abbreviations {
  /** Stand before what they belong to: "Mr.", "им.", "ул." */
  readonly joining: ReadonlySet<string>;
  /** Stand behind a figure: "p.m.", "руб.", "г." */
  readonly units: ReadonlySet<string>;
  /** Those of them that tell when: "г." May be empty. */
  readonly years: ReadonlySet<string>;
  /** Close a list or a name: "etc.", "и т.д." */
  readonly closing: ReadonlySet<string>;
}

/** What the ends of sentences ask of a language. Words in lower case. */
export interface EndReading {
  readonly abbreviations: Abbreviations;
  /** Whether a word opens sentences and is no part of a name: "the", "he", "in". */
  opensSentence(word: string): boolean;
  /** Whether a word belongs to a time or stands before one: "in", "May". */
  belongsToTime(word: string): boolean;
}

/** A full stop behind a word, or a word that has one in it ("p.m."), and something with a capital, a number or a mark behind. */
export interface PossibleEnd {
  /** Those of the paragraph. */
  tokens: readonly Token[];
  /** The word's position, and that of the first token behind it and its stop. */
  word: number;
  next: number;
  /** Where the sentence began. */
  from: number;
  language: EndReading;
}

/** One rule of the table. */
export interface EndRule {
  id: string;
  /** Whether the sentence ends here; null where the rule does not tell. */
  decide(place: PossibleEnd): boolean | null;
}

const spelling = ({ tokens, word }: PossibleEnd): string => tokens[word]!.lower.replace(/\.$/u, '');

/** Asked in order; the first answer wins. */
export const endRules: readonly EndRule[] = [
  {
    // "a Dr. named Roth", "12 тыс. тонн"
    id: 'small-letter',
    decide: ({ tokens, next }) => (startsSentence(tokens[next]!) ? null : false),
  },
  {
    // "<NWD.AS>", "Gazeta.RU"
    id: 'inside-a-name',
    decide: ({ tokens, word, next }) =>
      tokens[next]!.start === tokens[next - 1]!.end && /\p{Lu}\.?$/u.test(tokens[word]!.text) ? false : null,
  },
  {
    // "10 руб. 50 коп.", "12 млрд руб. (5 млрд долл.)"
    id: 'unit-goes-on',
    decide: (place) => (isUnit(place) && BEHIND_UNIT.has(place.tokens[place.next]!.kind) ? false : null),
  },
  {
    // "In May 2003 г. Минфин заявил": nothing but a time stands before, and it is not the whole sentence
    id: 'time-alone',
    decide: (place) =>
      place.language.abbreviations.years.has(spelling(place)) && isUnit(place) && onlyTimeBefore(place)
        ? false
        : null,
  },
  {
    // "It cost 12 млн руб. | Средства поступили."
    id: 'unit-behind-number',
    decide: (place) => (isUnit(place) ? true : null),
  },
  {
    // "in Washington, D.C. | The chairman", "to Acme Inc. | The firm", "на Речной ул. | Он"
    id: 'opening-word',
    decide: ({ tokens, word, next, language }) =>
      isAbbreviated(tokens[word]!, language) && language.opensSentence(tokens[next]!.lower) ? true : null,
  },
  {
    // `said Roth of Acme Inc. | "We sail."`: what stands in marks is a sentence, and no name
    id: 'utterance',
    decide: (place) =>
      place.language.abbreviations.joining.has(spelling(place)) && isUtterance(place.tokens[place.next]!)
        ? true
        : null,
  },
  {
    // "Mr. Roth", "ул. Садовая", "ст. м. "Речная""
    id: 'joining',
    decide: (place) => (place.language.abbreviations.joining.has(spelling(place)) ? false : null),
  },
  {
    // "насосы, шланги и т.д. | Вода уходит."
    id: 'closing',
    decide: (place) => (place.language.abbreviations.closing.has(spelling(place)) ? true : null),
  },
  {
    // "U.S. President", "J. Roth", "т.е. Москва"
    id: 'stop-inside',
    decide: ({ tokens, word }) => (tokens[word]!.text.endsWith('.') ? false : null),
  },
];

const BEHIND_UNIT: ReadonlySet<Token['kind']> = new Set(['number', 'bracket', 'dash']);

/** Whether a sentence ends behind a word with a full stop. */
export function endsBehindWord(place: PossibleEnd): boolean {
  for (const rule of endRules) {
    const answer = rule.decide(place);
    if (answer !== null) return answer;
  }
  return true;
}

/** Whether the token may open a sentence by its form. */
export function startsSentence({ kind, capital }: Token): boolean {
  return capital || kind === 'quotation' || kind === 'number' || kind === 'bracket' || kind === 'dash';
}

/** In UTF-16 code units, with the marks. */
const SHORTEST_UTTERANCE = 30;

const isUtterance = ({ kind, text, start, end }: Token): boolean =>
  kind === 'quotation' && /[.!?…,].$/u.test(text) && end - start >= SHORTEST_UTTERANCE;

/** A lone initial is none: a name follows, or a letter that names something ("гепатит C"). */
function isAbbreviated({ text, lower }: Token, { abbreviations }: EndReading): boolean {
  if (text.endsWith('.')) return text.length > 2;
  const { joining, units, closing } = abbreviations;
  return joining.has(lower) || units.has(lower) || closing.has(lower);
}

/** A unit behind a figure, or behind another unit: "12 млн руб." */
function isUnit({ tokens, word, language }: PossibleEnd): boolean {
  const { units, years } = language.abbreviations;
  const has = (at: number) => units.has(tokens[at]?.lower.replace(/\.$/u, '') ?? '');
  if (!has(word)) return false;
  let at = word - 1;
  let several = false;
  for (; at >= 0 && (has(at) || tokens[at]!.text === '.' || tokens[at]!.text === '/'); at--)
    several ||= has(at) && !years.has(tokens[at]!.lower);
  // "2 тысячи кв. м."
  return several || (tokens[at]?.kind === 'number' && tokens[at - 1]?.text !== '№');
}

/** Back from the unit to where the sentence or the clause begins. */
function onlyTimeBefore({ tokens, word, from, language }: PossibleEnd): boolean {
  let at = word - 1;
  while (at >= from && (tokens[at]!.kind === 'number' || language.belongsToTime(tokens[at]!.lower))) at--;
  return at < from || (CLAUSE_MARKS.has(tokens[at]!.kind) && at < word - 1);
}

const CLAUSE_MARKS: ReadonlySet<Token['kind']> = new Set(['comma', 'semicolon']);
