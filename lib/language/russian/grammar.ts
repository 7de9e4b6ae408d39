import type { Token, TokenRange } from '../../extract/reading.ts';
import type { Grammar } from '../language.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import type { Form } from './morphology/grammar.ts';
import { nounReadings } from './morphology/nouns.ts';
import { isObliqueName, nounPhraseEnd, opensCircumstance, startsSubject } from './noun-phrase.ts';
import { subjects } from './pronouns.ts';
import { agreement, isFiniteVerb, type VerbNumber } from './verbs.ts';
import { wordClasses as words } from './words.ts';

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';
/** Wires that are told something oftener than they tell it, directly beside the verb: "сообщили ТАСС в пресс-службе". */
const TOLD_WIRES = new Set([
  'тасс',
  'интерфаксу',
  'риа',
  'рбк',
  'риамо',
  'ран',
  'известиям',
  'коммерсанту',
  'газете.ru',
]);
const LOCATIVE = new Set(['в', 'во', 'на']);
/** A name in quotation marks is no longer, in UTF-16 code units. */
const LONGEST_NAME = 60;
/** A segment before a cue is read back this far. */
const REACH = 60;

/** The subject before a cue whose first word stands at `end`, or the body in which it was said ("в ведомстве уточнили"). */
function sourceBefore(tokens: readonly Token[], end: number): TokenRange | null {
  const start = segmentStart(tokens, end);
  const verb = verbFrom(tokens, end);
  let at = start;
  while (at < end) {
    const token = tokens[at]!;
    // «Вестник» сообщил: a name in marks is a subject by itself.
    if (
      token.kind === 'quotation' &&
      token.end - token.start <= LONGEST_NAME &&
      restIsCircumstance(tokens, at + 1, end)
    )
      return [at, at + 1];
    if (token.kind === 'word' && INTENSIVES.has(token.lower)) {
      at++;
      continue;
    }
    if (token.kind === 'word' && startsSubject(tokens, at) && !isTold(tokens, at, end)) {
      const to = nounPhraseEnd(tokens, at, end);
      if (to > at && restIsCircumstance(tokens, to, end) && agrees(tokens, at, verb)) return [at, to];
      at = Math.max(to, at + 1);
      continue;
    }
    if (token.kind === 'word' && LOCATIVE.has(token.lower) && saysIndefinitely(verb)) {
      const body = locativeSource(tokens, at, end, agreement(verb) === 'impersonal');
      if (body) return body;
    }
    at++;
  }
  return null;
}

/** The verb of a cue that starts at `at`, behind its adverbs: "ранее сообщили". */
function verbFrom(tokens: readonly Token[], at: number): string {
  let verb = at;
  while (words.adverbs.has(lowerAt(tokens, verb)) || words.negations.has(lowerAt(tokens, verb))) verb++;
  return lowerAt(tokens, verb);
}

/** Back over the clause to the punctuation or the verb that cuts it. */
function segmentStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < REACH) {
    const before = tokens[start - 1]!;
    if (
      before.kind !== 'word' &&
      before.kind !== 'number' &&
      before.kind !== 'bracket' &&
      before.kind !== 'other'
    ) {
      if (before.kind !== 'quotation' || before.end - before.start > LONGEST_NAME) break;
    }
    if (
      before.kind === 'word' &&
      (words.complementizers.has(before.lower) || words.relatives.has(before.lower))
    )
      break;
    if (isFiniteVerb(tokens, start - 1) && !subjects.has(before.lower)) {
      for (let i = start; i < end; i++) if (words.coordinators.has(lowerAt(tokens, i))) return i + 1;
      return end;
    }
    start--;
  }
  return start;
}

const isTold = (tokens: readonly Token[], at: number, end: number) =>
  TOLD_WIRES.has(tokens[at]!.lower) &&
  end + 1 < tokens.length &&
  isWord(tokens[end + 1]) &&
  at + 2 >= end - 1 &&
  at > 0;

function restIsCircumstance(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    const token = tokens[at]!;
    if (
      token.kind === 'word' &&
      (words.adverbs.has(token.lower) ||
        words.times.has(token.lower) ||
        words.addressees.has(token.lower) ||
        words.negations.has(token.lower) ||
        words.auxiliaries.has(token.lower))
    )
      at++;
    else if (token.kind === 'number' || token.kind === 'bracket') at++;
    else if (token.kind === 'word' && words.prepositions.has(token.lower)) return true;
    else if (token.kind === 'word' && words.determiners.has(token.lower)) at++;
    else return false;
  }
  return true;
}

/** "сообщили", "говорится": somebody says it, and where it is said is who says it. */
function saysIndefinitely(verb: string): boolean {
  const told = agreement(verb);
  return told === 'plural' || told === 'impersonal';
}

/** "сам министр": the word stays out of the source. */
const INTENSIVES = new Set(['сам', 'сама', 'само', 'сами']);
const QUOTING = /^(?:про)?цитир/u;

/** Whether the word that starts a phrase can be the verb's subject, by number and gender as far as both tell. */
function agrees(tokens: readonly Token[], at: number, cue: string): boolean {
  const told = agreement(cue);
  const token = tokens[at]!;
  if (told === null || told === 'impersonal' || token.kind !== 'word') return true;
  const forms = nounReadings(token.lower).filter((form) => form.case === 'nominative');
  if (forms.length > 0) return forms.some((form) => fits(form, told));
  if (token.capital || subjects.has(token.lower) || words.determiners.has(token.lower)) return true;
  const modifier = adjectiveForms(token.lower).filter((form) => form.case === 'nominative');
  if (modifier.length > 0)
    return (
      told === 'plural' ||
      modifier.some((form) => fits({ ...form, animate: form.gender === 'masculine' }, told))
    );
  // A noun of no list: its ending has to look like the nominative that the verb asks for.
  const ending = NOMINATIVE_ENDING[told];
  return ending === undefined || ending.test(token.lower);
}

/** A man's office may be a woman's ("министр заявила"); things and bodies agree. */
function fits(form: Form, told: VerbNumber): boolean {
  if (told === 'plural') return form.number === 'plural';
  if (form.number === 'plural') return false;
  return told === 'present' || form.gender === told || (form.animate && told !== 'neuter');
}

const NOMINATIVE_ENDING: Partial<Record<VerbNumber, RegExp>> = {
  masculine: /[бвгджзйклмнпрстфхцчшщь]$/u,
  feminine: /[аяь]$/u,
  neuter: /[оеё]$/u,
  plural: /[ыияае]$/u,
};

/** "цитирует пресс-служба |главы ведомства Ивана Орлова|": the one quoted, behind whoever quotes. */
function quotedIn(tokens: readonly Token[], from: number, to: number): TokenRange {
  if (subjects.has(lowerAt(tokens, from)) || words.determiners.has(lowerAt(tokens, from)))
    return [from, from + 1];
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!;
    const role = nounReadings(token.lower).some((form) => form.animate && form.case === 'accusative');
    if (!role && !(token.capital && isObliqueName(token.text))) continue;
    let start = at;
    while (start - 1 > from && !tokens[start - 1]!.capital && isGenitiveModifier(lowerAt(tokens, start - 1)))
      start--;
    return [start, to];
  }
  return [from, to];
}

const isGenitiveModifier = (word: string) =>
  nounReadings(word).length === 0 && adjectiveForms(word).some((form) => form.case === 'genitive');

/** What only carries a message: "на сайте ведомства". */
const CARRIERS = /^(?:сайте|портале|странице|канале|телеграм-канале|блоге)$/u;

/** The body behind "в": "|пресс-службе МЧС|"; null where a time or an occasion stands there. */
function locativeSource(
  tokens: readonly Token[],
  at: number,
  limit: number,
  documents = false,
): TokenRange | null {
  const first = tokens[at + 1];
  if (at + 1 >= limit || !isWord(first)) return null;
  if (documents ? opensTime(tokens, at) : opensCircumstance(tokens, at)) return null;
  const from = CARRIERS.test(first.lower) && isWord(tokens[at + 2]) && at + 2 < limit ? at + 2 : at + 1;
  let to = nounPhraseEnd(tokens, from, limit);
  // "сообщили в районной администрации ТАСС": the wire is told.
  while (to - from > 1 && TOLD_WIRES.has(lowerAt(tokens, to - 1))) to--;
  return to > from ? [from, to] : null;
}

function opensTime(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i - at < 4; i++)
    if (words.times.has(lowerAt(tokens, i))) return true;
  return false;
}

/** The source behind a cue: the subject behind it, or the body in which it was said, over the one spoken to and circumstances. */
function sourceAfter(tokens: readonly Token[], start: number): TokenRange | null {
  const cue = lowerAt(tokens, start - 1);
  const indefinite = saysIndefinitely(cue);
  const impersonal = agreement(cue) === 'impersonal';
  let locative: TokenRange | null = null;
  let at = behindInsertion(tokens, start);
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'bracket' && at > start) {
      at++;
      continue;
    }
    if (token.kind === 'number' && words.times.has(lowerAt(tokens, at + 1))) {
      at += 2;
      continue;
    }
    if (token.kind === 'quotation' && at === start && isAddressee(tokens, at, start)) {
      at++;
      continue;
    }
    if (token.kind !== 'word') break;
    const { lower } = token;
    if (words.complementizers.has(lower) || words.relatives.has(lower) || words.subordinators.has(lower))
      break;
    if (words.coordinators.has(lower) || isFiniteVerb(tokens, at)) break;
    if (words.prepositions.has(lower)) {
      if (indefinite && LOCATIVE.has(lower))
        locative ??= locativeSource(tokens, at, tokens.length, impersonal);
      if (locative) return locative;
      at = behindPrepositional(tokens, at);
      continue;
    }
    if (words.adverbs.has(lower) || words.times.has(lower) || words.negations.has(lower)) at++;
    else if (isAddressee(tokens, at, start)) at = behindAddressee(tokens, at);
    else if (INTENSIVES.has(lower)) at++;
    else {
      const to = nounPhraseEnd(tokens, at, tokens.length);
      if (to === at || !agrees(tokens, at, cue)) return null;
      return QUOTING.test(cue) ? quotedIn(tokens, at, to) : [at, to];
    }
  }
  return locative;
}

/** "сказал, представляя закон, |один из авторов|": behind the participle's clause between commas. */
function behindInsertion(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'comma' || !GERUND.test(lowerAt(tokens, at + 1))) return at;
  for (let i = at + 2; i < tokens.length && i - at < 20; i++) if (tokens[i]!.kind === 'comma') return i + 1;
  return at;
}

const GERUND = /(?:[аеиоуыяюврлнтжчшщдзст]я|вши|вшись|ясь|[иыаяеу]в)$/u;

/** "журналистам", "ТАСС" directly behind the verb where somebody else follows. */
function isAddressee(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const behind = tokens[at + 1];
  // "сообщил РБК представитель", 'заявила "Вестнику" министр': a name, and then a subject by a common noun.
  const named = token.kind === 'quotation' || (isAcronym(token) && at === start);
  if (
    token.kind === 'quotation' &&
    isWord(behind) &&
    (words.prepositions.has(behind.lower) || words.times.has(behind.lower))
  )
    return true;
  if (named && isWord(behind) && (!behind.capital || at + 2 < tokens.length) && startsSubject(tokens, at + 1))
    return !behind.capital || token.kind === 'quotation';
  if (!words.addressees.has(token.lower) && !TOLD_WIRES.has(token.lower)) return false;
  if (
    at !== start &&
    !words.adverbs.has(lowerAt(tokens, at - 1)) &&
    !words.times.has(lowerAt(tokens, at - 1))
  )
    return false;
  const next = tokens[behindAddressee(tokens, at)];
  return isWord(next) && !words.coordinators.has(next.lower);
}

const isAcronym = (token: Token) => token.text.length > 1 && token.text === token.text.toUpperCase();

function behindAddressee(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  if (lowerAt(tokens, from) === 'риа' && lowerAt(tokens, at) === 'новости') at++;
  if (tokens[at]?.kind === 'quotation') at++;
  // "агентству Синьхуа", "телеканалу «Россия 24»"
  if (
    nounReadings(lowerAt(tokens, from)).length > 0 &&
    isWord(tokens[at]) &&
    tokens[at]!.capital &&
    !startsSubject(tokens, at + 1)
  )
    at++;
  return at;
}

/** Behind a preposition and its phrase: where the next subject, preposition or verb starts. */
function behindPrepositional(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  let noun = false;
  while (at < tokens.length && at - from < 30) {
    const token = tokens[at]!;
    if (token.kind === 'quotation') {
      if (token.end - token.start > 60 || !noun) return at;
    } else if (
      token.kind !== 'word' &&
      token.kind !== 'number' &&
      token.kind !== 'bracket' &&
      token.kind !== 'other'
    )
      return at;
    else if (token.kind === 'word') {
      const { lower } = token;
      if (words.prepositions.has(lower) || words.complementizers.has(lower) || words.relatives.has(lower))
        return at;
      if (isFiniteVerb(tokens, at)) return at;
      if (noun && words.adverbs.has(lower)) return at;
      if (noun && words.addressees.has(lower) && !token.capital) return at;
      if (noun && onlyNominative(tokens, at)) return at;
      if (
        nounReadings(lower).length > 0 ||
        words.times.has(lower) ||
        words.occasions.has(lower) ||
        token.capital ||
        /^\p{L}{3,}$/u.test(lower)
      )
        noun = true;
    }
    at++;
  }
  return at;
}

/** A word that no preposition governs: the nominative of a role, of a body or of a name. */
function onlyNominative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const readings = nounReadings(token.lower);
  if (readings.length > 0)
    return (
      readings.some((form) => form.case === 'nominative' && form.number === 'singular') &&
      !readings.some((form) => form.case === 'genitive' || form.case === 'prepositional')
    );
  if (subjects.has(token.lower)) return true;
  return !token.capital && startsSubject(tokens, at) && onlyNominative(tokens, at + 1);
}

/** Behind the one spoken to and time, place and occasion of saying. */
function afterCircumstances(tokens: readonly Token[], from: number, addressed: boolean): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'bracket') at++;
    else if (token.kind === 'number' && words.times.has(lowerAt(tokens, at + 1))) at += 2;
    else if (token.kind !== 'word') return at;
    else if (words.adverbs.has(token.lower) || words.times.has(token.lower)) at++;
    else if (
      words.topics.has(token.lower) &&
      DEMONSTRATIVES.has(lowerAt(tokens, at + 1)) &&
      tokens[at + 2]?.kind === 'comma'
    )
      at += 2;
    else if (words.topics.has(token.lower) || words.complementizers.has(token.lower)) return at;
    else if (words.prepositions.has(token.lower)) at = behindPrepositional(tokens, at);
    else if (addressed && (words.addressees.has(token.lower) || TOLD_WIRES.has(token.lower)))
      at = behindAddressee(tokens, at);
    else return at;
  }
  return at;
}

/** "о том, что": what stands for the clause behind it. */
const DEMONSTRATIVES = new Set(['том', 'этом']);

/** Whether a finite verb stands before the clause is cut. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'stop') return false;
  if (words.complementizers.has(token.lower)) return true;
  for (let i = at; i < tokens.length && i - at < 25; i++) {
    if (tokens[i]!.kind === 'stop' || tokens[i]!.kind === 'semicolon') return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

const INFINITIVE = /(?:[аеиоуыяюё]ть|[аяе]сть|зть|сти|чь|ти)(?:с[яь])?$/u;
/** Nouns that end like an infinitive. */
const NO_INFINITIVE =
  /ост[ьи]$|област[ьи]$|(?<!кр|к)асть$|^(?:част[ьи]|власт[ьи]|сет[ьи]|пут[ьи]|треть|печат[ьи]|площад[ьи]|памят[ьи]|нефт[ьи]|реч[ьи]|ноч[ьи]|помощ[ьи]|пят[ьи]|девят[ьи]|десят[ьи]|почти|дет[ьи]|гост[ьи]|смерт[ьи]|мать|матери|дочь|есть|весть|честь|шесть)$/u;

function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const word = words.negations.has(lowerAt(tokens, at)) ? lowerAt(tokens, at + 1) : lowerAt(tokens, at);
  return INFINITIVE.test(word) && !NO_INFINITIVE.test(word);
}

/** "назвал |его лжецом|": the object belongs to what is said, if a name in the instrumental or in marks follows. */
function nameAfterObject(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (!isWord(first) || words.complementizers.has(first.lower)) return null;
  for (let i = at; i < tokens.length && i - at < 12; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quotation') return i > at ? at : null;
    if (token.kind !== 'word' && token.kind !== 'bracket' && token.kind !== 'number') return null;
    if (isFiniteVerb(tokens, i)) return null;
    if (
      token.kind === 'word' &&
      !token.capital &&
      INSTRUMENTAL.test(token.lower) &&
      !words.prepositions.has(lowerAt(tokens, i - 1))
    )
      return at;
  }
  return null;
}

const INSTRUMENTAL = /(?:[оеё]м|[оеё]й|[ыи]м|[ыи]ми|[ая]ми|ью)$/u;

export const grammar: Grammar = {
  afterAddressee: (tokens, at) => (isAddressee(tokens, at, at) ? behindAddressee(tokens, at) : at),
  sourceBefore,
  sourceAfter,
  afterCircumstances,
  isFiniteVerb,
  isPastForm: isFiniteVerb,
  // A participle stands in titles as any adjective does: "исполняющий обязанности".
  isParticiple: () => false,
  opensClause,
  opensInfinitive,
  nameAfterObject,
};
