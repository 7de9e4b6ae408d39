import type { Language } from '../language/language.ts';
import { possessiveStart } from '../text/apostrophes.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { isAt } from '../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  COORDINATOR,
  CUE,
  DETERMINER,
  DOMAIN,
  GIVEN_NAME,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../text/word-class.ts';
import { isMark } from './name-run.ts';

/** No title or apposition is longer, in tokens. */
const LONGEST_ROLE = 14;

/** The title of the name at `name`, as far as it is the person's own. Token positions. */
export function titleOf(tokens: readonly Token[], name: TokenRange, language: Language): TokenRange | null {
  const role = roleBefore(tokens, name[0], language, name[1] - name[0] > 1);
  return role && language.grammar.ownTitle(tokens, role, name);
}

/** How far before a name the office may stand whose complement is between: "the head of the old port |Jonas Lind|". */
const COMPLEMENT_REACH = 6;

/** Where "of fisheries" begins, which ends before `end` and says what an office is of; `end` where nothing of the kind stands there. */
function complementStart(tokens: readonly Token[], end: number, language: Language): number {
  if (language.wordOrder.headFirst) return end;
  for (let at = end - 1; at > 0 && end - at <= COMPLEMENT_REACH; at--) {
    const { kind } = tokens[at]!;
    if (kind !== 'word') return end;
    if (tokens[at]!.is(PREPOSITION)) return at + 1 < end && roleNounAt(tokens, at - 1, language) ? at : end;
    if (!isModifier(tokens, at, language) && !tokens[at]!.is(DETERMINER)) return end;
  }
  return end;
}

/**
 * The title that ends before `end`: capitalised words and role nouns, with the prepositions inside. Token positions.
 * @param full whether what stands behind is a name of more than one word
 */
export function roleBefore(
  tokens: readonly Token[],
  end: number,
  language: Language,
  full = true,
): [number, number] | null {
  const { words, roles } = language;
  // "diplomat for south |Asia|": one word alone belongs to the complement.
  let start = full ? complementStart(tokens, end, language) : end;
  const last = tokens[end - 1]?.lower ?? '';
  if (words.prepositions.has(last) || words.coordinators.has(last)) return null;
  while (start > 0 && end - start < LONGEST_ROLE) {
    const token = tokens[start - 1]!;
    // A firm's or a party's name in quotation marks may stand in a title.
    const mark = isMark(token);
    // "Norvik Corp <NVK.N> |chairman|", "the executive officer (CEO) of Norvik"
    const letters = token.kind === 'bracket' && tokens[start - 2]?.kind === 'word';
    const parts = token.kind === 'comma' && language.grammar.partsFields(tokens, start - 1);
    if (start < end && (letters || parts)) {
      start--;
      continue;
    }
    // "президент института |(ИМЭ)| Осип Линд"
    const bracket = token.kind === 'bracket' && language.wordOrder.headFirst;
    if (token.kind !== 'word' && !mark && !bracket) break;
    const inner = token.is(PREPOSITION | COORDINATOR);
    // "President Ada Berg and |vice president| Otto Falk": the first is somebody else's.
    if (token.is(COORDINATOR) && endsName(tokens, start - 1)) break;
    // "to the UN": an article inside.
    const article = start < end && token.is(DETERMINER) && isAt(tokens, start - 2, PREPOSITION);
    const fits =
      mark ||
      bracket ||
      article ||
      token.capital ||
      roleNounAt(tokens, start - 1, language) ||
      token.is(DOMAIN) ||
      (inner && start < end) ||
      ((start < end || language.wordOrder.headFirst) && isModifier(tokens, start - 1, language));
    // "министр |информации|"
    const ofRole = language.wordOrder.headFirst && start > 1 && roleNounAt(tokens, start - 2, language);
    if (!fits || (roles.neverInside.has(token.lower) && !ofRole) || (token.is(TIME) && start === end)) break;
    start--;
  }
  start = behindOddMark(tokens, start, end);
  while (start < end && tokens[start]!.is(PREPOSITION | COORDINATOR | DETERMINER | ADVERB | SUBORDINATOR))
    start++;
  let from = behindForeignStart(tokens, start, end, language);
  // "said on |Monday| harbor lawyer Otto Falk", but "the May spokesman"
  while (from < end && tokens[from]!.is(TIME) && tokens[from]!.text.length > 3) from++;
  for (let i = from; i < end; i++) if (roleNounAt(tokens, i, language)) return [from, end];
  return null;
}

/** Whether a name with a given name ends before `at`: "Отто Линд Талберг |и|". */
function endsName(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME && tokens[from - 1]!.capital) from--;
  return at - from > 1 && tokens.slice(from, at - 1).some((token) => token.is(GIVEN_NAME));
}

/** In words. */
const LONGEST_NAME = 4;

/** Behind the first of an odd number of marks: it closes what was said before the title. */
function behindOddMark(tokens: readonly Token[], start: number, end: number): number {
  const marks: number[] = [];
  for (let i = start; i < end; i++) if (isMark(tokens[i])) marks.push(i);
  return marks.length % 2 === 1 ? marks[0]! + 1 : start;
}

/** "the ministry's spokeswoman, X,": a description with an article that the name explains. Token positions. */
export function roleBeforeComma(
  tokens: readonly Token[],
  start: number,
  end: number,
  language: Language,
): [number, number] | null {
  if (tokens[start - 1]?.kind !== 'comma') return null;
  const closes =
    tokens[end]?.kind === 'comma' ||
    tokens[end]?.kind === 'stop' ||
    language.grammar.isFiniteVerb(tokens, end);
  const role = closes ? roleBefore(tokens, start - 1, language) : null;
  // "|Falk's| lawyer, X, declined"
  const owned = () =>
    tokens.slice(...role!).some(({ text }) => possessiveStart(text, language.apostrophes) > 0);
  return role && (isAt(tokens, role[0] - 1, DETERMINER) || owned()) ? role : null;
}

/** Behind what a title cannot hold: a preposition with no role noun before it ("in Moscow President Falk"). */
function behindForeignStart(
  tokens: readonly Token[],
  start: number,
  end: number,
  language: Language,
): number {
  let from = start;
  let role = false;
  const closes = (at: number) => tokens.slice(at, end).some(({ kind }) => kind === 'bracket');
  for (let i = start; i < end; i++) {
    if (roleNounAt(tokens, i, language)) role = true;
    // "Bank of Norland (BN) |chairman|": letters in brackets close a name that goes over the preposition.
    else if (!role && tokens[i]!.is(PREPOSITION | COORDINATOR) && !closes(i)) from = i + 1;
    // "spokesman Karl Voss |and| minister Ada Berg"
    else if (tokens[i]!.is(COORDINATOR) && tokens.slice(from, i).some((token) => token.is(GIVEN_NAME))) {
      from = i + 1;
      role = false;
    }
  }
  return from;
}

function isModifier(tokens: readonly Token[], at: number, language: Language): boolean {
  const { grammar } = language;
  const token = tokens[at]!;
  return !(
    token.is(CUE | DETERMINER | AUXILIARY | RELATIVE | SUBORDINATOR | ADVERB | PRONOUN | TIME) ||
    grammar.isParticiple(token.lower) ||
    grammar.isFiniteVerb(tokens, at)
  );
}

function roleNounAt(tokens: readonly Token[], at: number, language: Language): boolean {
  const { lower, lemma, capital } = tokens[at]!;
  return (
    language.roles.nouns.has(lemma) ||
    (!capital && language.grammar.isTitleByForm(lower)) ||
    language.roles.nouns.has(`${lower} ${tokens[at + 1]?.lemma ?? ''}`) ||
    // "chief |executive|"
    language.roles.nouns.has(`${tokens[at - 1]?.lower} ${lemma}`)
  );
}

/** The apposition behind a name: `, head of the plant`, up to its comma. Token positions. */
export function roleBehind(
  tokens: readonly Token[],
  at: number,
  language: Language,
): [number, number] | null {
  if (tokens[at]?.kind !== 'comma') return null;
  // "Ivan Petrov, 45, a doctor"
  const comma = tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.kind === 'comma' ? at + 2 : at;
  let end = comma + 1;
  let role = false;
  while (end < tokens.length && end - comma <= LONGEST_ROLE) {
    const token = tokens[end]!;
    // "adviser to Gen|.| Otto Falk"
    const abbreviates = token.kind === 'stop' && language.abbreviations.joining.has(tokens[end - 1]!.lower);
    if (token.kind !== 'word' && token.kind !== 'number' && !abbreviates) break;
    if (token.is(RELATIVE) || language.grammar.isFiniteVerb(tokens, end)) break;
    if (token.is(COORDINATOR) && role && tokens[end + 1]?.capital && tokens[end + 2]?.capital) break;
    if (end - comma < 8 && roleNounAt(tokens, end, language)) role = true;
    if (!role && token.is(PREPOSITION | COMPLEMENTIZER)) return null;
    end++;
  }
  let start = comma + 1;
  // "the |No. 2| Democrat"
  while (start < end && tokens[start]!.is(DETERMINER) && tokens[start + 1]?.kind !== 'stop') start++;
  // "..., a spokesman for the plant told": the subject of what follows, and no apposition.
  const next = tokens[end]?.kind === 'bracket' ? end + 1 : end;
  const closes = tokens[end]?.kind !== 'quotation' && !language.grammar.isFiniteVerb(tokens, next);
  return role && closes && start < end ? [start, end] : null;
}
