import type { Token, TokenRange } from '../../text/token.ts';
import { isAt, lowerAt } from '../../text/token.ts';
import {
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  NEGATION,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import { agrees, saysIndefinitely } from './agreement.ts';
import { opensInfinitive } from './clauses.ts';
import { areSeveral } from './joint-subjects.ts';
import { INTENSIVES, LOCATIVE, locativeSource } from './locative.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import { nounReadings } from './morphology/nouns.ts';
import { isObliqueName, nounPhraseEnd, startsSubject } from './noun-phrase.ts';
import { behindPrepositional } from './prepositional.ts';
import { subjects } from './pronouns.ts';
import { behindSetOffDate } from './set-off-date.ts';
import { withTitledName } from './several-titles.ts';
import { behindTold, isAddressee, isName, TOLD_WIRES } from './told.ts';
import { agreement, isAdverb, isFiniteVerb } from './verbs.ts';

/** Said by nobody who could stand behind in the nominative: "сообщается", "подтверждено". "Признается" is somebody's. */
const UNSAID =
  /^(?:говор|сообща|отмеча|подчеркива|уточня|указыва|утвержда|поясня|добавля|заявля|напомина).*(?:тся|лось)$|[аеят]но$/u;
const isInstrumental = (word: string) => nounReadings(word).some((form) => form.case === 'instrumental');

const AGED = /^\d{1,3}-?летн/u;
/** "следует |из| доклада" */
const FOLLOWS = /^следу|^следов/u;
/** "прокомментировала |отставку| представитель ведомства": its object may stand before its subject, whatever it looks like. */
const COMMENTING = /^(?:про)?комментир/u;
/** "похвалил |его| министр" */
const OBJECTS = new Set(['его', 'ее', 'её', 'их', 'меня', 'нас', 'вас', 'себя']);
/** "рассказывает |свою| историю пациентка": what is one's own is never who speaks. */
const OWN = /^сво(?:[йеёюя]|и|им|ими|их|его|ей|ему)$/u;
/** "описал |ситуацию| мэр", "возмущался |действиями| охраны мэр": endings of no nominative. */
const OBLIQUE = /(?:[иу]ю|[ая]ми)$/u;
const QUOTING = /^(?:про)?цитир/u;

/** The source behind a cue: the subject behind it, or the body in which it was said, over the one spoken to and circumstances. */
export function sourceAfter(tokens: readonly Token[], start: number): TokenRange | null {
  const cue = lowerAt(tokens, start - 1);
  if (cue === 'слова') return quotedWords(tokens, start);
  const indefinite = saysIndefinitely(cue);
  const impersonal = agreement(cue) === 'impersonal';
  const follows = FOLLOWS.test(cue);
  let locative: TokenRange | null = null;
  let at = behindInsertion(tokens, start);
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'bracket' && at > start) {
      at++;
      continue;
    }
    // "сообщила |61-летняя| Ветрова"
    if (token.kind === 'number' && AGED.test(token.text)) {
      at++;
      continue;
    }
    if (token.kind === 'number' && isAt(tokens, at + 1, TIME)) {
      at += 2;
      continue;
    }
    const behindDate = behindSetOffDate(tokens, at);
    if (behindDate > at) {
      at = behindDate;
      continue;
    }
    if (token.kind === 'quotation') {
      if (at === start && isAddressee(tokens, at, start)) {
        at++;
        continue;
      }
      // "рассказал в беседе с «Вестником» |директор|": where it was said.
      if (isAt(tokens, at - 1, PREPOSITION)) {
        at++;
        continue;
      }
      // "сообщает «Вестник»": a name by itself.
      return (!indefinite || relays(tokens, at, start)) && isName(token) ? [at, at + 1] : locative;
    }
    if (token.kind !== 'word') break;
    const { lower } = token;
    if (token.is(COMPLEMENTIZER | RELATIVE | SUBORDINATOR)) break;
    // "подтвердила |и| журналистка"
    if (at === start && lower === 'и' && startsSubject(tokens, at + 1)) {
      at++;
      continue;
    }
    if (token.is(COORDINATOR) || isFiniteVerb(tokens, at)) break;
    if (token.is(PREPOSITION)) {
      if (follows ? lower === 'из' : indefinite && LOCATIVE.has(lower))
        locative ??= locativeSource(tokens, at, tokens.length, impersonal);
      if (locative) return locative;
      at = behindPrepositional(tokens, at);
      continue;
    }
    if (isAdverb(token) || token.is(TIME | NEGATION)) at++;
    else if (isAddressee(tokens, at, start)) at = behindTold(tokens, at, start);
    else if (INTENSIVES.has(lower)) at++;
    else {
      // "пообещал |продолжить кампанию|"
      if (!token.capital && opensInfinitive(tokens, at)) return locative;
      // "подтверждено 15 случаев": of what is said impersonally a nominative is no source.
      if (follows || (UNSAID.test(cue) && !isInstrumental(lower))) return locative;
      let to = nounPhraseEnd(tokens, at, tokens.length);
      // "уточнила Анна Лескова |ТАСС|": the wire is told.
      if (to - at > 2 && tokens[to - 2]!.capital && TOLD_WIRES.has(lowerAt(tokens, to - 1))) to--;
      const object =
        COMMENTING.test(cue) || OBLIQUE.test(lower) || nounReadings(lower).length > 0 || OBJECTS.has(lower);
      if (to > at && !QUOTING.test(cue) && (OWN.test(lower) || (object && !speaks(tokens, at, to, cue)))) {
        const subject = behindObject(tokens, at, cue);
        if (subject === null) return null;
        at = subject;
        continue;
      }
      // "цитирует слова |Ветрова| телеканал"
      if (QUOTING.test(cue) && lower === 'слова') return quotedWords(tokens, at + 1);
      if (to > at && QUOTING.test(cue)) return quotedIn(tokens, at, to);
      const from = AGED.test(tokens[at - 1]?.text ?? '') && !token.capital ? at - 1 : at;
      return to > at && speaks(tokens, at, to, cue) ? withTitledName(tokens, [from, to]) : null;
    }
  }
  return locative;
}

/** "..., пишут |«Известия»|", "Об этом пишут |«Известия»|": a name in the plural, behind a verb for passing on that closes the sentence. */
function relays(tokens: readonly Token[], at: number, start: number): boolean {
  const next = tokens[at + 1];
  return (
    at === start &&
    (tokens[start - 2]?.kind === 'comma' || lowerAt(tokens, start - 2) === 'этом') &&
    /^(?:пишут|сообщают|передают)$/u.test(lowerAt(tokens, start - 1)) &&
    (next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.is(PREPOSITION))
  );
}

/** "сказал, представляя закон, |один из авторов|": behind the participle's clause between commas. */
function behindInsertion(tokens: readonly Token[], at: number): number {
  const word = tokens[at + 1];
  if (tokens[at]?.kind !== 'comma' || word?.kind !== 'word' || !GERUND.test(word.lower)) return at;
  for (let i = at + 2; i < tokens.length && i - at < 20; i++) if (tokens[i]!.kind === 'comma') return i + 1;
  return at;
}

const GERUND = /(?:[аеиоуыяюврлнтжчшщдзст]я|вши|вшись|ясь|[иыаяеу]в)$/u;

/** "цитирует пресс-служба |главы ведомства Ивана Орлова|": the one quoted, behind whoever quotes. */
function quotedIn(tokens: readonly Token[], from: number, to: number): TokenRange {
  if (subjects.has(lowerAt(tokens, from)) || isAt(tokens, from, DETERMINER)) return [from, from + 1];
  const named = beforeOutlet(tokens, from, to);
  if (named < to) return [from, named];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const role = nounReadings(token.lower).some((form) => form.animate && form.case === 'accusative');
    if (!role && !(token.capital && isObliqueName(token.text))) continue;
    const marks = tokens.findIndex((one, i) => i > at && i < to && one.kind === 'quotation');
    // "цитирует Ветрова |«Берег»|": the paper, behind a name.
    if (marks > at && tokens[marks - 1]!.capital) return [at, marks];
    let start = at;
    // "цитирует |Ветрова| агентство": whoever quotes stands behind.
    if (at === from && !(marks > at)) {
      const end = tokens.findIndex((one, i) => i > at && !one.capital);
      const outlet = end > at && end < to && startsSubject(tokens, end);
      return [from, outlet ? end : to];
    }
    while (start - 1 > from && !tokens[start - 1]!.capital && isGenitiveModifier(lowerAt(tokens, start - 1)))
      start--;
    return [start, to];
  }
  return [from, to];
}

/** "цитирует |Ветрова| RT": before the outlet in capitals that stands behind a name; `to` where none does. */
function beforeOutlet(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to && tokens[at]!.capital; at++)
    if (at > from && /^\p{Lu}{2,}$/u.test(tokens[at]!.text)) return at;
  return to;
}

/** Whether the phrase can be the verb's subject. */
const speaks = (tokens: readonly Token[], at: number, to: number, cue: string): boolean =>
  agrees(tokens, at, cue) || areSeveral(tokens, at, to, cue);

/** "отставку политика |представитель ведомства|": where the subject begins behind an object; null where none does. */
function behindObject(tokens: readonly Token[], from: number, cue: string): number | null {
  for (let at = from + 1; at < tokens.length && at - from < LONGEST_OBJECT; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return null;
    if (token.is(PREPOSITION)) {
      at = behindPrepositional(tokens, at) - 1;
      continue;
    }
    const genitive = nounReadings(token.lower).some((form) => form.case === 'genitive');
    if (genitive || !startsSubject(tokens, at)) continue;
    // "действиями сотрудников |МЧС| глава района"
    if (token.text === token.text.toUpperCase() && startsSubject(tokens, at + 1)) continue;
    if (agrees(tokens, at, cue)) return at;
  }
  return null;
}

/** In tokens. */
const LONGEST_OBJECT = 12;

/** "приводит слова |министра Лены Ротовой| агентство": the one quoted, up to the noun that can be no genitive. */
function quotedWords(tokens: readonly Token[], from: number): TokenRange | null {
  if (tokens[from]?.kind !== 'word' || tokens[from].is(PREPOSITION | COMPLEMENTIZER)) return null;
  let to = nounPhraseEnd(tokens, from, tokens.length);
  for (let at = from + 1; at < to; at++) {
    const readings = nounReadings(lowerAt(tokens, at));
    const other = tokens[at]!.kind === 'quotation' && tokens[at - 1]!.capital;
    // "слова министра |Портовая газета|"
    const forms = readings.length > 0 ? readings : adjectiveForms(lowerAt(tokens, at));
    if (other || (forms.length > 0 && !forms.some((form) => form.case === 'genitive'))) to = at;
  }
  return to > from ? [from, beforeOutlet(tokens, from, to)] : null;
}

const isGenitiveModifier = (word: string) =>
  nounReadings(word).length === 0 && adjectiveForms(word).some((form) => form.case === 'genitive');
