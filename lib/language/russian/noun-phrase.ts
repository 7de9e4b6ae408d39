import { linkEnd } from '../../text/links.ts';
import type { Token } from '../../text/token.ts';
import { isAt, isWord } from '../../text/token.ts';
import {
  ADDRESSEE,
  ADVERB,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  INTERROGATIVE,
  NEGATION,
  OCCASION,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import { isSurnameToo } from './agreement.ts';
import { fieldsEnd } from './fields.ts';
import { adjectiveForms, isParticiple } from './morphology/adjectives.ts';
import { givenNameReadings, surnameGender } from './morphology/names.ts';
import { nounReadings } from './morphology/nouns.ts';
import { arePersons, isPersonWord } from './morphology/person-nouns.ts';
import { nameParticles } from './name-particles.ts';
import { acting, shares, subjects } from './pronouns.ts';
import { isAdverb, isFiniteVerb } from './verbs.ts';
import { abbreviations, wordClasses } from './words.ts';

/** Longer phrases are not looked for: it keeps the search linear. */
const LONGEST = 45;
/** A name in quotation marks is no longer than this, in UTF-16 code units. */
const LONGEST_NAME = 60;
/** "(ВОЗ)", "(Росгидромета)", with its brackets, in UTF-16 code units. */
const LONGEST_SHORT_FORM = 16;
/** Prepositions that hang a complement on a role or a body: "замминистра по", "посол в", "представитель при". */
const COMPLEMENTS: Record<string, RegExp> = {
  по: /./u,
  при: /./u,
  из: /./u,
  от: /(?:депутат|сенатор|кандидат|представител)/u,
  в: /(?:посол|посл|представител|постпред|полпред|источник|собеседник|источник|консул|координатор|уполномоченн|участни|экспедиц|делегац|миссия|штаб|посольств|корпункт)/u,
  на: /(?:посол|представител|омбудсмен|наблюдател|источник)/u,
  с: /(?:борьб|ситуаци|связ|взаимодейств|сотрудничеств|работ|переговор|комисси)/u,
  за: /(?:движени|партия|парти)/u,
  о: /(?:соглашени|договор)/u,
};

/** Whether the word can only stand in the nominative or is a name that may: where a subject may start. */
export function startsSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isWord(token)) return false;
  const { lower } = token;
  if (subjects.has(lower) || acting.has(lower)) return true;
  // "Их призвал к забастовке профсоюз": without its noun it is an object.
  if (OWNERS.has(lower)) return startsSubject(tokens, at + 1);
  const noun = nounReadings(lower);
  if (noun.length > 0 && !isSurnameToo(tokens, at)) return noun.some((form) => form.case === 'nominative');
  if (token.is(PREPOSITION | ADVERB | TIME)) return false;
  // "|Ли| Гуанмин": a name, where it has a capital.
  if (token.is(SUBORDINATOR | COORDINATOR | INTERROGATIVE)) return lower === 'ли' && token.capital;
  if (shares.has(lower) && (isOfSeveral(tokens, at + 1) || isFiniteVerb(tokens, at + 1))) return true;
  // "|Регионам| глава государства рекомендовал"
  if (at === 0 && /(?:[ая]м|[ыи]м)$/u.test(lower) && !tokens[1]?.capital && startsSubject(tokens, 1))
    return false;
  // "Лейбористы заявили": the capital is the sentence's.
  if (token.capital) return startsName(token) || (at === 0 && (arePersons(lower) || opensWithWoman(tokens)));
  // "|один| из адвокатов"
  if (ONE_OF.has(lower)) return tokens[at + 1]?.lower === 'из';
  if (isPersonWord(lower) || arePersons(lower)) return true;
  // "сказал |ван Дорн|"
  if (nameParticles.has(lower)) return startsSubject(tokens, at + 1);
  const adjective = adjectiveForms(lower);
  if (!adjective.some((form) => form.case === 'nominative')) return false;
  const next = tokens[at + 1];
  // "береговая охрана": an ending that is the nominative's alone tells the noun behind it.
  const sure = adjective.every((form) => form.case === 'nominative') && /[аяь]$/u.test(next?.lower ?? '');
  return isWord(next) && (sure || startsSubject(tokens, at + 1));
}

/** "|Стефана Ветрова| заявила": whom a sentence opens with is no man in the genitive. */
const opensWithWoman = ([given, surname]: readonly Token[]): boolean =>
  isWord(surname) && surname.capital && [given, surname].every((word) => /[ая]$/u.test(word!.lower));

/** Whether the noun at `at`, behind its adjectives, is in the plural: "опрошенных", "местные жители". */
export function isOfSeveral(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isWord(token)) return false;
  const noun = nounReadings(token.lower);
  if (noun.length > 0) return noun.some((form) => form.number === 'plural');
  if (arePersons(token.lower) || /..(?:[оеё]в|ей)$/u.test(token.lower)) return true;
  const adjective = adjectiveForms(token.lower).some((form) => form.number === 'plural');
  return (
    /(?:[ыи]е|[ыи]х)$/u.test(token.lower) &&
    adjective &&
    (isOfSeveral(tokens, at + 1) || SURVEYED.test(token.lower))
  );
}

const SURVEYED = /^(?:опрошенн|участвовавш|принявш|ответивш|жив|люд)/u;

const ONE_OF = new Set(['один', 'одна', 'одно', 'некоторые', 'многие', 'каждый', 'любой']);
const OWNERS = new Set(['его', 'ее', 'её', 'их']);

/** Whether a capitalised word can be a name in the nominative: not in an oblique case for certain. */
function startsName(token: Token): boolean {
  const { text } = token;
  const given = givenNameReadings(text);
  if (given.length > 0) return given.some((reading) => reading.case === 'nominative');
  // "Минобороны", "Минкультуры" never change.
  if (text === text.toUpperCase() || /^Мин\p{Ll}+[ыи]$/u.test(text)) return true;
  if (surnameGender(text)) return true;
  return !/(?:ого|ому|ыми|ими|ым|ым|ом|ем|ой|ую|у|ю|ы|ах|ях|ами|ями|ии|ию|ией)$/u.test(text);
}

/** Whether a capitalised word is a person's name in the genitive for certain. */
export function isObliqueName(text: string): boolean {
  const given = givenNameReadings(text);
  if (given.length > 0) return given.every((reading) => reading.case !== 'nominative');
  return /(?:[оеё]ва|ина|ского|цкого|[оеё]вой|иной|ии)$/u.test(text);
}

/** Whether a person's name ends at `at` (exclusive): two capitalised words of which the first is a given name. */
function nameEndsAt(tokens: readonly Token[], start: number, at: number): boolean {
  const last = tokens[at - 1];
  const before = tokens[at - 2];
  if (!isWord(last) || !last.capital || last.is(DETERMINER) || at - 1 < start) return false;
  if (at - 2 >= start && isWord(before) && before.capital && isGiven(before)) return true;
  return at - 1 === start && surnameGender(last.text) !== null;
}

const isGiven = (token: Token) =>
  givenNameReadings(token.text).length > 0 || /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(token.text);

/** In tokens: "в сфере защиты прав потребителей и благополучия человека". */
const NAME_REACH = 20;

/** Whether a person's name stands somewhere in `[from, to)` before the clause is cut. */
function nameFollows(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + NAME_REACH); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.kind !== 'quotation' && token.kind !== 'bracket') return false;
    if (token.kind !== 'word') continue;
    if (isFiniteVerb(tokens, i)) return false;
    const next = tokens[i + 1];
    if (token.capital && givenNameReadings(token.text).length > 0 && isWord(next) && next.capital)
      return true;
  }
  return false;
}

/**
 * Where the noun phrase that starts at `start` ends (exclusive), at most at `limit`: the head with its modifiers, the
 * genitives and complements that hang on it, and the name in apposition; without circumstances behind it.
 */
export function nounPhraseEnd(tokens: readonly Token[], start: number, limit: number): number {
  if (subjects.has(tokens[start]!.lower)) return start + 1;
  let at = start;
  let named = false;
  while (at < limit && at - start < LONGEST) {
    const token = tokens[at]!;
    if (token.kind === 'quotation') {
      if (at === start || token.end - token.start > LONGEST_NAME || tokens[at - 1]!.kind !== 'word') break;
    } else if (token.kind === 'bracket' || token.kind === 'other') {
      if (at === start) break;
    } else if (token.kind === 'number') {
      if (at === start || isDate(tokens, at)) break;
    } else if (token.kind === 'comma' && at > start && fieldsEnd(tokens, at) > at) {
      at = Math.min(fieldsEnd(tokens, at), limit);
      continue;
    } else if (token.kind === 'stop' && at > start && isAbbreviated(tokens, at)) {
      // "НИИ им. А. Б. Орлова" goes on.
    } else if (token.kind !== 'word') break;
    else if (at > start && endsPhrase(tokens, start, at, limit, named)) break;
    // "мэр Глеб Рот и |президент страны|": the second has a title of its own.
    if (token.is(COORDINATOR)) named = false;
    at++;
    named ||= nameEndsAt(tokens, start, at) && !(isWord(tokens[at]) && tokens[at]!.capital && at < limit);
  }
  while (at > start && (isAside(tokens[at - 1]!) || tokens[at - 1]!.is(COORDINATOR))) at--;
  return at;
}

/** "им. Орлова": a full stop that ends nothing. */
const isShortened = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === '.' && tokens[at + 1]!.kind === 'other';

const isAbbreviated = (tokens: readonly Token[], stop: number) =>
  isWord(tokens[stop + 1]) &&
  (abbreviations.joining.has(tokens[stop - 1]!.lower) || /^\p{Lu}$/u.test(tokens[stop - 1]!.text));

/** A bracket that holds more than the short form of the name before it. */
const isAside = (token: Token) => token.kind === 'bracket' && token.end - token.start > LONGEST_SHORT_FORM;

function isDate(tokens: readonly Token[], at: number): boolean {
  return isAt(tokens, at + 1, TIME) || /^(?:19|20)\d\d$/u.test(tokens[at]!.text);
}

function endsPhrase(
  tokens: readonly Token[],
  start: number,
  at: number,
  limit: number,
  named: boolean,
): boolean {
  const token = tokens[at]!;
  const { lower } = token;
  if (token.is(COMPLEMENTIZER | RELATIVE)) return true;
  if (nameParticles.has(lower)) return false;
  if (token.is(COORDINATOR)) return !joins(tokens, at, limit);
  // "представители компании |в свою очередь|"
  if (token.is(PREPOSITION) && linkEnd(tokens, at, wordClasses.links) > at) return true;
  if (token.is(PREPOSITION)) return !isComplement(tokens, start, at, limit, named);
  // "следователь по |особо| важным делам"
  if (isAdverb(token) && at > start && isAt(tokens, at - 1, PREPOSITION)) return false;
  if (isAdverb(token) || token.is(TIME)) return true;
  if (token.is(SUBORDINATOR | NEGATION) || subjects.has(lower) || lower === 'ссылаясь') return true;
  if (
    named &&
    ((token.is(ADDRESSEE) && !isShortened(tokens, at)) ||
      (!token.capital && nounReadings(lower).length === 0 && adjectiveForms(lower).length === 0))
  )
    return true;
  // "НИИ |им.| Орлова" tells nobody.
  const told = token.is(ADDRESSEE) && !token.capital && !isShortened(tokens, at);
  if (told && nounReadings(lower).every((form) => form.case === 'dative')) return true;
  return isFiniteVerb(tokens, at);
}

/** "смотритель и |заперся|" */
const REFLEXIVE = /.{3}(?:ся|сь)$/u;

/** "Ветров и Линд": what the word joins is a noun phrase too. */
function joins(tokens: readonly Token[], at: number, limit: number): boolean {
  if (tokens[at]!.lower !== 'и' || REFLEXIVE.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]!;
    if (token.kind === 'comma' || token.kind === 'stop') return true;
    if (isFiniteVerb(tokens, i) || token.is(ADVERB)) return i > at + 1 && i === limit;
  }
  return (
    isWord(tokens[at + 1]) || (tokens[at - 1]?.kind === 'quotation' && tokens[at + 1]?.kind === 'quotation')
  );
}

function isComplement(
  tokens: readonly Token[],
  start: number,
  at: number,
  limit: number,
  named: boolean,
): boolean {
  const { lower } = tokens[at]!;
  // "сайт «Берег» |по данным штаба|"
  if (named || /^(?:ссыл|данным$|сведениям$|информации$)/u.test(tokens[at + 1]?.lower ?? '')) return false;
  if (opensCircumstance(tokens, at)) return false;
  // "штаб округа |в «Заречье»|": where it was said, and no part of who says it.
  if (lower === 'в' && tokens[at + 1]?.kind === 'quotation') return false;
  // "спасатель |с позывным| «Лис»"
  if (lower === 'с' && /^(?:позывным|псевдонимом|ником|никнеймом)$/u.test(tokens[at + 1]?.lower ?? ''))
    return true;
  // "лидер |стоящей за беспорядками| группировки"
  if (nameFollows(tokens, at + 1, limit) || isParticiple(tokens[at - 1]!.lower)) return true;
  const pattern = COMPLEMENTS[lower === 'во' ? 'в' : lower === 'со' ? 'с' : lower];
  if (!pattern) return false;
  for (let i = at - 1; i >= start; i--) if (pattern.test(tokens[i]!.lower)) return true;
  return false;
}

/** Whether the preposition at `at` opens a time or an occasion of saying: "в пятницу", "в эфире", "на брифинге". */
export function opensCircumstance(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'после' || lower === 'перед' || lower === 'накануне' || lower === 'через') return true;
  for (let i = at + 1; i < tokens.length && i - at < 6; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') {
      if (/^(?:19|20)\d\d$/u.test(token.text)) return true;
      continue;
    }
    if (token.kind !== 'word' || isFiniteVerb(tokens, i)) return false;
    if (token.is(TIME)) return lower !== 'по' || i === at + 1;
    if (token.is(OCCASION)) return true;
    if (token.is(PREPOSITION)) return false;
    if (nounReadings(token.lower).length > 0 || (token.capital && i > at + 1)) return false;
  }
  return false;
}
