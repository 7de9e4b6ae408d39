import type { Language } from '../language/language.ts';
import { possessiveStart } from '../text/apostrophes.ts';
import { linkEnd } from '../text/links.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { isAt } from '../text/token.ts';
import {
  ADVERB,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  GIVEN_NAME,
  INTERROGATIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../text/word-class.ts';

/** How many commas the appositions between source and cue may hold. */
const APPOSITION_COMMAS = 4;

/**
 * "X, a doctor in Y, said": the noun phrase before the appositions. Where they go back to the start of the sentence or
 * to a quotation, it is the first; else the nearest that looks like a full name, or a name, or anything.
 */
export function overApposition(tokens: readonly Token[], comma: number, language: Language): Apposed | null {
  const phrases: TokenRange[] = [];
  const verb = language.wordOrder.subjectFirst ? undefined : comma + 1;
  let outermost: TokenRange | null = null;
  const ofList = behindList(tokens, comma, language);
  if (ofList) return { range: ofList, outermost: false };
  let end = behindRelativeClause(tokens, comma, language) ?? comma;
  for (let commas = end === comma ? 0 : 1; commas <= APPOSITION_COMMAS; commas++) {
    const cut = segmentStart(tokens, end);
    const citing = cut > 0 && isCiting(tokens[cut]!, language);
    if (!citing && hasMainVerb(tokens, cut, end, language)) {
      // "It came hours after |Ada Berg|, the mayor, said": the subject of a clause that hangs on the verb.
      const inner = commas > 0 ? language.grammar.sourceBefore(tokens, end) : null;
      if (inner && isAt(tokens, inner[0] - 1, SUBORDINATOR)) phrases.push(inner);
      break;
    }
    const opens = cut === 0 || tokens[cut - 1]!.kind === 'quotation';
    // "In May, ...", "Quoting an informant, ...", but "В 2012 году |Берг|, мэр, сказал"
    const opening =
      citing ||
      (isAt(tokens, linkEnd(tokens, cut, language.words.links), PREPOSITION) &&
        (language.wordOrder.subjectFirst || !language.grammar.sourceBefore(tokens, end, verb))) ||
      (phrases.length > 0 && opensParticiple(tokens, cut, language));
    const range = commas > 0 && !opening ? language.grammar.sourceBefore(tokens, end, verb) : null;
    // "A source |who heard the speech|, said"
    const told = commas === 0 && opens ? beforeRelative(tokens, cut, end, language) : null;
    if (told) return { range: told, outermost: true };
    // "Hart, Voss & Lind, the firm, said": a list of names reaches over its own commas.
    if (range && range[0] === 0 && cut > 0) return { range, outermost: true };
    if (range && range[0] >= cut) {
      // "... the Strait and the Gulf, |the line's founder, Vice Admiral Ada Orr|, said"
      if (phrases.length === 0 && !opens && tokens[range[0]]!.is(DETERMINER)) {
        const named = withApposedName(tokens, range, comma, language);
        if (named !== range) return { range: named, outermost: false };
      }
      phrases.push(range);
      if (opens) outermost = range;
    } else if (opens && opening) outermost = phrases.at(-1) ?? null;
    if (opens || tokens[cut - 1]!.kind !== 'comma') break;
    end = cut - 1;
  }
  const capitals = (range: TokenRange) => tokens.slice(...range).filter((token) => token.capital).length;
  const range =
    outermost ??
    phrases.find((one) => capitals(one) > 1) ??
    phrases.find((one) => capitals(one) > 0) ??
    phrases[0];
  if (!range) return null;
  const named = withApposedName(tokens, range, comma, language);
  return { range: named, outermost: outermost !== null };
}

/**
 * "|a member of the Committee on Piers, Lights and Tides, Otto Falk|, said": a person's name behind a list in the name of what the office
 * is of; null elsewhere.
 */
function behindList(tokens: readonly Token[], comma: number, language: Language): TokenRange | null {
  const cut = segmentStart(tokens, comma);
  const name = tokens.slice(cut, comma);
  if (name.length < 2 || name.length > 4 || !name[0]!.is(GIVEN_NAME) || !name.every(({ capital }) => capital))
    return null;
  let end = cut - 1;
  if (!tokens.slice(segmentStart(tokens, end), end).some((token) => token.is(COORDINATOR))) return null;
  for (let commas = 0; commas < APPOSITION_COMMAS && tokens[end]?.kind === 'comma'; commas++) {
    const start = segmentStart(tokens, end);
    const range = language.grammar.sourceBefore(tokens, end);
    if (range && tokens[range[0]]!.is(DETERMINER) && holdsRole(tokens, range, language.roles))
      return [range[0], comma];
    if (!tokens.slice(start, end).every((token) => token.capital || token.is(COORDINATOR | PREPOSITION)))
      return null;
    end = start - 1;
  }
  return null;
}

/** "The Post, |citing documents it has seen|, says" */
const isCiting = ({ lower }: Token, { cues }: Language): boolean =>
  cues
    .lookup(lower)
    .some(({ verb, inflection }) => inflection === 'gerund' && verb.frames.includes('quoting'));

/** "Quoting an informant", "Asked for comment", "speaking on the floor": a participle with what belongs to it, and no noun phrase. */
export function opensParticiple(tokens: readonly Token[], at: number, { grammar }: Language): boolean {
  const behind = DETERMINER | PREPOSITION | PRONOUN | INTERROGATIVE | TIME | ADVERB;
  const goesOn = isAt(tokens, at + 1, behind) || /['’]s?$/u.test(tokens[at + 1]?.text ?? '');
  return grammar.isParticiple(tokens[at]!.lower) && goesOn && !(at > 0 && tokens[at]!.capital);
}

/** The noun phrase before a relative pronoun without a comma, in a segment that holds nothing else; null where there is none. */
function beforeRelative(
  tokens: readonly Token[],
  cut: number,
  end: number,
  { grammar }: Language,
): TokenRange | null {
  for (let i = cut + 1; i < end; i++)
    if (tokens[i]!.is(RELATIVE) && !tokens[i]!.is(COMPLEMENTIZER)) return grammar.sourceBefore(tokens, i);
  return null;
}

export interface Apposed {
  range: TokenRange;
  /** Whether the phrase opens the sentence, or follows a quotation. */
  outermost: boolean;
}

/** "The nurse - who had been on duty - said": the noun phrase before the first of two dashes; the second stands at `dash`. */
export function overDashes(tokens: readonly Token[], dash: number, language: Language): Apposed | null {
  let quoted = false;
  for (let i = dash - 1; i > 0 && dash - i < DASHED; i--) {
    const { kind } = tokens[i]!;
    if (kind === 'stop' || kind === 'semicolon') return null;
    quoted ||= kind === 'quotation';
    if (kind !== 'dash') continue;
    // `The nurse - |who called it "hard"| - said`
    if (quoted && !isAt(tokens, i + 1, RELATIVE)) return null;
    if (hasMainVerb(tokens, i + 1, dash, language)) return null;
    const range = language.grammar.sourceBefore(tokens, i);
    return range && { range, outermost: range[0] === 0 };
  }
  return null;
}

/**
 * `Ada Orr, citing "the magic of the pier," said`: the noun phrase before a participle's phrase that ends with a quotation
 * at `end`, with the comma inside its marks.
 */
export function overQuotingParticiple(
  tokens: readonly Token[],
  end: number,
  language: Language,
): TokenRange | null {
  for (let i = end - 2; i > 0 && end - i < DASHED; i--) {
    const { kind } = tokens[i]!;
    if (kind === 'quotation' || kind === 'stop' || kind === 'semicolon') return null;
    if (kind !== 'comma') continue;
    const participle = tokens[i + 1]!;
    if (participle.capital || !language.grammar.isParticiple(participle.lower)) return null;
    return hasMainVerb(tokens, i + 2, end, language) ? null : language.grammar.sourceBefore(tokens, i);
  }
  return null;
}

/** A clause between dashes, or a participle's phrase between commas, is no longer, in tokens. */
const DASHED = 25;

/** "the lawyer, Denise Kowalczyk, said": a description takes the name that stands behind it, up to the comma. */
function withApposedName(
  tokens: readonly Token[],
  range: TokenRange,
  comma: number,
  language: Language,
): TokenRange {
  const end = isDescription(tokens, range, language) ? apposedNameEnd(tokens, range[1], language) : null;
  return end === comma ? [range[0], end] : range;
}

/**
 * "said the head of the drivers' union, |Karl Voss|.": a description that stands behind the cue takes the name behind it, if
 * that is all there is between two marks.
 */
export function withNameBehind(tokens: readonly Token[], range: TokenRange, language: Language): TokenRange {
  if (tokens[range[1] - 1]!.capital || !isDescription(tokens, range, language)) return range;
  const end = apposedNameEnd(tokens, range[1], language);
  if (end === null) return range;
  const closes = end === tokens.length || SEGMENT_MARKS.has(tokens[end]!.kind);
  return closes && possessiveStart(tokens[end - 1]!.text, language.apostrophes) < 0 ? [range[0], end] : range;
}

/** A noun phrase without a name: one with a determiner, or, where a language has no articles, one with a role. */
function isDescription(
  tokens: readonly Token[],
  [from, to]: TokenRange,
  { words, roles }: Language,
): boolean {
  if (tokens[from]!.is(DETERMINER)) return true;
  const hasArticles = words.indefinites.size > 0;
  return !hasArticles && !tokens[to - 1]!.capital && holdsRole(tokens, [from, to], roles);
}

/** How many words the second title may have: "врач, |заслуженный иммунолог| Игорь Орлов". */
const LONGEST_TITLE = 3;

/** Behind the name that follows the comma, where a language has no articles with a title of its own; null where none does. */
function apposedNameEnd(tokens: readonly Token[], comma: number, { roles, words }: Language): number | null {
  if (tokens[comma]?.kind !== 'comma') return null;
  const from = comma + 1;
  const longest = words.indefinites.size > 0 ? 0 : LONGEST_TITLE;
  let name = from;
  while (name - from < longest && tokens[name]?.kind === 'word' && !tokens[name]!.capital) name++;
  if (name > from && !holdsRole(tokens, [from, name], roles)) return null;
  let end = name;
  while (tokens[end]?.kind === 'word' && tokens[end]!.capital) end++;
  return end - name > 1 ? end : null;
}

const holdsRole = (tokens: readonly Token[], [from, to]: TokenRange, { nouns }: Language['roles']) =>
  tokens
    .slice(from, to)
    .some(({ lower }) => nouns.has(lower) || nouns.has(lower.slice(lower.lastIndexOf('-') + 1)));

/** "X, who leads Y, which is in Z, said": the comma before the relative clause that ends at `comma`; null where there is none. */
function behindRelativeClause(tokens: readonly Token[], comma: number, language: Language): number | null {
  let end = comma;
  for (let commas = 0; commas <= APPOSITION_COMMAS; commas++) {
    const cut = segmentStart(tokens, end);
    if (cut === 0 || tokens[cut - 1]!.kind !== 'comma') return null;
    if (isAt(tokens, cut, RELATIVE)) return cut - 1;
    // "The tax, which was old, should go, Falk, the mayor, said": the clause about the tax is none about who speaks.
    if (!isAt(tokens, cut, DETERMINER) && hasMainVerb(tokens, cut, end, language)) return null;
    end = cut - 1;
  }
  return null;
}

/** Behind the mark that opens the segment which ends at `end`. */
function segmentStart(tokens: readonly Token[], end: number): number {
  for (let i = end; i > 0 && end - i < 60; i--)
    if (SEGMENT_MARKS.has(tokens[i - 1]!.kind) && !isNameInMarks(tokens, i - 1)) return i;
  return Math.max(0, end - 60);
}

/** "директор агентства |«Заря»|": short words in marks right behind a word, without punctuation before the closing mark. */
export function isNameInMarks(tokens: readonly Token[], at: number): boolean {
  const { kind, text, start, end } = tokens[at]!;
  return (
    kind === 'quotation' &&
    text.length === 2 &&
    end - start <= LONGEST_NAME &&
    tokens[at - 1]?.kind === 'word'
  );
}

/** In UTF-16 code units, with the marks. */
const LONGEST_NAME = 40;

const SEGMENT_MARKS = new Set<Token['kind']>(['comma', 'dash', 'semicolon', 'colon', 'stop', 'quotation']);

function hasMainVerb(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  if (isAt(tokens, from, RELATIVE)) return false;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.is(RELATIVE)) return false;
    if (language.grammar.isFiniteVerb(tokens, i)) return true;
  }
  return false;
}
