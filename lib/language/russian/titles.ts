/** Which of the words before a person's name are the person's own title: those whose noun stands in the name's case. */

import { lowerAt, type Token, type TokenRange } from '../../text/token.ts';
import { COORDINATOR, PREPOSITION, ROLE } from '../../text/word-class.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import { CASES, type Case } from './morphology/grammar.ts';
import {
  givenNameReadings,
  isSurname,
  patronymicReadings,
  surnameGender,
  surnameReadings,
} from './morphology/names.ts';
import { nounReadings } from './morphology/nouns.ts';
import { isPersonForm } from './morphology/person-nouns.ts';
import { isObliqueName } from './noun-phrase.ts';

/** The cases in which a name may stand: those of its given name that its surname allows, else what the surname tells. */
export function nameCases(tokens: readonly Token[], [from, to]: TokenRange): ReadonlySet<Case> {
  const name = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const last = name.at(-1)?.text ?? '';
  // "адвокат |Асии Биби|": no nominative, whatever its surname may be.
  if (name.length > 1 && /ии$/u.test(name[0]!.text)) return new Set(['genitive', 'dative', 'prepositional']);
  const given = name
    .slice(0, Math.max(1, name.length - 1))
    .map(({ text }, i) => (i === 0 ? givenNameReadings(text) : patronymicReadings(text)))
    .filter((readings) => readings.length > 0);
  if (given.length > 0) {
    const agreed = given.reduce((all, readings) =>
      all.filter((one) => readings.some((other) => other.case === one.case && other.gender === one.gender)),
    );
    const told = surnameReadings(last);
    const bare = surnameGender(last);
    // "Александра Новака": a woman's name in the nominative has no man's surname in the genitive behind it.
    const fitting = agreed.filter((one) =>
      one.case === 'nominative'
        ? name.length < 2 || bare === null
          ? one.gender !== 'feminine' || !isMasculineOblique(last)
          : bare === one.gender
        : true,
    );
    const both = fitting.filter(
      (one) =>
        one.case === 'nominative' ||
        told.length === 0 ||
        told.some((other) => other.case === one.case && other.gender === one.gender),
    );
    const cases = (both.length > 0 ? both : fitting.length > 0 ? fitting : agreed).map((one) => one.case);
    return new Set(cases);
  }
  // "смотрительницу |Гелену Шульц|": where the surname does not change, the given name may.
  if (name.length > 1 && surnameReadings(last).length === 0)
    return new Set<Case>(['nominative', ...(givenEnding(name[0]!.text) ?? [])]);
  if (!isObliqueName(last)) return new Set(['nominative', ...surnameReadings(last).map((one) => one.case)]);
  const cases = surnameReadings(last).map((one) => one.case);
  // "Петрова" alone is a woman in the nominative as well.
  return new Set(surnameGender(last) ? ['nominative', ...cases] : cases);
}

/** The cases that the ending of an unlisted given name allows besides the nominative. */
function givenEnding(name: string): readonly Case[] | undefined {
  const ending = /[бвгджзклмнпрстфхцчшщ](а|у|ы|и|ой)$/u.exec(name)?.[1];
  return ending === undefined ? undefined : CASES_BY_ENDING[ending];
}

const CASES_BY_ENDING: Record<string, readonly Case[]> = {
  а: ['genitive', 'accusative'],
  у: ['dative', 'accusative'],
  ы: ['genitive'],
  и: ['genitive'],
  ой: ['instrumental'],
};

/** "Новака", "Вайса": no form of a woman's surname. */
const isMasculineOblique = (surname: string) =>
  /[бвгджзклмнпрстфхцчшщ]а$/u.test(surname) && surnameGender(surname) === null;

/** The cases of a noun before a name: of a listed one by its forms, of another by its ending. */
function nounCases(lower: string): ReadonlySet<Case> {
  const listed = nounReadings(lower);
  if (listed.length > 0) return new Set(listed.map((form) => form.case));
  if (/[бвгджзклмнпрстфхцчшщйь]$/u.test(lower)) return new Set(['nominative', 'accusative', 'genitive']);
  if (/[ая]$/u.test(lower)) return new Set(['nominative', 'genitive', 'accusative']);
  if (/[ыи]$/u.test(lower)) return new Set(['genitive', 'nominative', 'dative', 'prepositional']);
  if (/[ую]$/u.test(lower)) return new Set(['dative', 'accusative']);
  if (/(?:ом|ем|ой|ей)$/u.test(lower)) return new Set(['instrumental']);
  return new Set(CASES);
}

const meet = (a: ReadonlySet<Case>, b: ReadonlySet<Case>) => [...a].some((one) => b.has(one));

/**
 * From the first role noun that agrees with the name, with its adjectives: "Помощник |президента| Олега Ветрова", but
 * "|Помощник президента| Олег Ветров". Where cases tell nothing the name goes with the outer one.
 */
export function ownTitle(
  tokens: readonly Token[],
  [from, to]: TokenRange,
  name: TokenRange,
): TokenRange | null {
  const cases = nameCases(tokens, name);
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!;
    if (!(isRole(tokens[at]!) || isUnlistedTitle(tokens, at, to))) continue;
    // "и.о. |начальника| Олег Орлов": who acts for the office stands in a case of his own.
    if (!meet(nounCases(lower), cases) && !(at > from && ACTING.test(tokens[at - 1]!.lower))) continue;
    if (isSeveral(lower) && !othersFollow(tokens, name[1])) continue;
    let start = at;
    while (start > from && isModifier(tokens, start - 1)) start--;
    return [start, to];
  }
  return null;
}

/** A listed role, or one with a prefix: "экс-премьер". */
const isRole = (token: Token): boolean =>
  token.is(ROLE) || (token.lower.includes('-') && nounReadings(token.lower).some((form) => form.animate));

/** "|невролог| центра Олег Орлов": no list has it, so that nothing but what it is of may part it from the name. */
const isUnlistedTitle = (tokens: readonly Token[], at: number, to: number): boolean =>
  isPersonForm(tokens[at]!.lower) && !tokens.slice(at + 1, to).some((token) => token.is(PREPOSITION));

/** "Советники |Брандта|" are not he; "президенты |Орлов| и Ким" are. */
const isSeveral = (lower: string): boolean => {
  const readings = nounReadings(lower);
  return readings.length > 0 && readings.every((form) => form.number === 'plural');
};

const othersFollow = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.is(COORDINATOR) === true || (tokens[at]?.kind === 'comma' && tokens[at + 1]?.capital === true);

const ACTING = /^(?:вр\.?и\.?о|и\.о)\.?$/u;

const isModifier = (tokens: readonly Token[], at: number) =>
  tokens[at]!.kind === 'word' &&
  nounReadings(tokens[at]!.lower).length === 0 &&
  (adjectiveForms(tokens[at]!.lower).length > 0 || /^(?:и\.о|врио|экс|вице)/u.test(tokens[at]!.lower));

/** "советник |Брандта| Осип Линд": one word in -а between an office and a man's name. */
function opensMansName(tokens: readonly Token[], from: number, [start, end]: TokenRange): boolean {
  const [given, surname] = [tokens[end], tokens[end + 1]];
  const role = nounReadings(lowerAt(tokens, from - 1)).some(
    (form) => form.animate && form.case === 'nominative',
  );
  return (
    role &&
    end - start === 1 &&
    /[бвгджзклмнпрстфхцчшщ]а$/u.test(tokens[start]!.text) &&
    given?.capital === true &&
    surname?.capital === true &&
    CONSONANT.test(given.lower) &&
    CONSONANT.test(surname.lower)
  );
}

const CONSONANT = /[бвгджзйклмнпрстфхцчшщ]$/u;

/** "Друг |Павла Громова|: a noun stands before it, and the name is in no case that the noun has. */
export function hangsOnWordBefore(tokens: readonly Token[], from: number, name: TokenRange): boolean {
  if (opensMansName(tokens, from, name) || lowerAt(tokens, from - 1) === 'всея') return true;
  let at = from - 1;
  while (at >= 0 && isModifier(tokens, at)) at--;
  const before = tokens[at];
  if (before?.kind !== 'word' || before.is(PREPOSITION | COORDINATOR)) return false;
  const cases = nameCases(tokens, name);
  return !cases.has('nominative') && !meet(hostCases(before), cases);
}

/** What a name's host may stand in: an unlisted noun that ends in a consonant is the subject. */
function hostCases({ lower }: Token): ReadonlySet<Case> {
  const listed = nounReadings(lower);
  if (listed.length === 0 && /[бвгджзклмнпрстфхцчшщйь]$/u.test(lower)) return new Set(['nominative']);
  return nounCases(lower);
}

/** A given name behind a whole name that stands in another case: "Анны Лесковой |Вера| Громова". */
export function startsAnotherName(tokens: readonly Token[], opens: number, at: number): boolean {
  // "|Адвокат| Анны Лесковой Вера Громова": an office has its capital from the sentence.
  let from = opens;
  while (from < at && isRole(tokens[from]!)) from++;
  if (at <= from || at + 1 >= tokens.length) return false;
  if (givenNameReadings(tokens[at]!.text).length === 0) return opensUnlisted(tokens, from, at);
  const first = tokens[from]!.text;
  // "Н. П. Орешина |Глеба| Савина": behind initials and their surname.
  if (/^\p{Lu}\./u.test(first)) return at - from > 1 && !tokens[at - 1]!.text.endsWith('.');
  // "святого Луки |Петр| Грач"
  if (at - from < 2) {
    const readings = givenNameReadings(first);
    if (readings.length === 0 || readings.some((form) => form.case === 'nominative')) return false;
  }
  return !meet(nameCases(tokens, [from, at]), nameCases(tokens, [at, at + 2]));
}

/** "Адвокат Рушана Гатина |Нильс| Тарп": two names of two words behind an office, the first in the genitive and the second in none for certain. */
function opensUnlisted(tokens: readonly Token[], from: number, at: number): boolean {
  const [given, surname, own, last, next] = tokens.slice(from, at + 3).map(nameAt);
  const office = nounReadings(lowerAt(tokens, from - 1)).some(
    (form) => form.animate && form.number === 'singular' && form.case === 'nominative',
  );
  return (
    office &&
    at - from === 2 &&
    !next &&
    Boolean(given && surname && own && last) &&
    givenNameReadings(surname!).length === 0 &&
    isGenitive(given!, surname!) &&
    (OPEN_GIVEN.test(own!) || (/[ая]$/u.test(own!) && !isMasculineOblique(last!))) &&
    (/[ая]$/u.test(own!) || !isObliqueName(last!))
  );
}

const nameAt = ({ kind, capital, text }: Token) => (kind === 'word' && capital ? text : null);
const OPEN_GIVEN = /[бвгджзйклмнпрстфхцчшщьоеэию]$/u;

/** "Рушана Гатина", "Умиды Гатиной", "Зураба Лорткии": given name and surname may both be a man's or both a woman's genitive. */
function isGenitive(given: string, surname: string): boolean {
  const told = surnameReadings(surname).filter((one) => one.case === 'genitive');
  const unchanging = told.length === 0 && surnameGender(surname) === null;
  if (/ии$/u.test(surname)) return /[аяыи]$/u.test(given);
  if (/[бвгджзклмнпрстфхцчшщйь]?[ая]$/u.test(given))
    return told.some((one) => one.gender === 'masculine') || (unchanging && /[оуюиеэ]$/u.test(surname));
  return /[ыи]$/u.test(given) && (told.some((one) => one.gender === 'feminine') || unchanging);
}

/** Whether the word before a listed given name belongs to the name that ends before `to`: "|Орлова| Анна Ивановна", "судья |Асбек| Саид Линд". */
export function opensNameBefore(tokens: readonly Token[], at: number, to: number): boolean {
  const [host, word] = [tokens[at - 2], tokens[at - 1]];
  if (!word?.capital || at + 2 !== to) return false;
  if (patronymicReadings(tokens[at + 1]!.text).length > 0) return isSurname(word.text);
  // Behind a word in small letters, and in no case that what an office is of could have.
  return host?.kind === 'word' && !host.capital && !host.is(PREPOSITION) && UNBENT.test(word.text);
}

/** Ends as no genitive does. */
const UNBENT = /^[А-Я][а-яё]{2,}(?:[бгджзклмнпрстфхцчшщ]|[^ое]в)$/u;
