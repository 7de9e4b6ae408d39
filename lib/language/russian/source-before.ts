import { linkEnd } from '../../text/links.ts';
import type { Token, TokenRange } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import {
  ADDRESSEE,
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  INTERROGATIVE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import { agrees, saysIndefinitely } from './agreement.ts';
import { cues } from './cues.ts';
import { isInFields } from './fields.ts';
import { areSeveral } from './joint-subjects.ts';
import { INTENSIVES, LOCATIVE, locativeSource } from './locative.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import { nounReadings } from './morphology/nouns.ts';
import { isOfSeveral, nounPhraseEnd, startsSubject } from './noun-phrase.ts';
import { behindPrepositional } from './prepositional.ts';
import { subjects } from './pronouns.ts';
import { withTitlesBefore } from './several-titles.ts';
import { isNoSubject, TOLD_WIRES } from './told.ts';
import { agreement, isAdverb, isFiniteVerb } from './verbs.ts';
import { wordClasses } from './words.ts';

/** "|из| доклада следует" */
const FOLLOWS = /^следу|^следов/u;
/** A name in quotation marks is no longer, in UTF-16 code units. */
const LONGEST_NAME = 60;
/** A segment before a cue is read back this far. */
const REACH = 60;

/** The subject before a cue whose first word stands at `end`, or the body in which it was said ("в ведомстве уточнили"). */
export function sourceBefore(tokens: readonly Token[], end: number, verbAt = end): TokenRange | null {
  const start = segmentStart(tokens, end);
  const verb = verbFrom(tokens, verbAt);
  // "В интервью газете |министр| заявил": first what stands in no phrase of a preposition; its end is not always seen.
  const subject =
    searchSubject(tokens, start, end, verb, (at) => behindPrepositional(tokens, at)) ??
    searchSubject(tokens, start, end, verb, (at) => at + 1) ??
    unlistedSubject(tokens, start, end, verb);
  // "Это подтверждает статистика": what was said is nobody who says it.
  const alone = subject && subject[1] - subject[0] === 1 && lowerAt(tokens, subject[0]) === 'это';
  if (!subject || (alone && isWord(tokens[verbAt + 1]) && !isAt(tokens, verbAt + 1, PREPOSITION)))
    return null;
  return withTitlesBefore(tokens, subject);
}

/** "но |сторож| заявил": a noun of no list that opens the clause, with an ending that the verb agrees with. */
function unlistedSubject(
  tokens: readonly Token[],
  start: number,
  end: number,
  verb: string,
): TokenRange | null {
  if (agreement(verb) === 'impersonal' || cues.lookup(verb).length === 0) return null;
  let at = start;
  while (at < end && (tokens[at]!.is(COORDINATOR | ADVERB) || linkEnd(tokens, at, wordClasses.links) > at))
    at = Math.max(at + 1, linkEnd(tokens, at, wordClasses.links));
  const token = tokens[at];
  if (at >= end || !isWord(token) || token.capital || token.is(NO_NOUN) || isAdverb(token)) return null;
  const { lower } = token;
  if (lower.length < 4 || nounReadings(lower).length > 0 || adjectiveForms(lower).length > 0) return null;
  if (GERUND.test(lower) || isFiniteVerb(tokens, at) || !agrees(tokens, at, verb)) return null;
  const to = nounPhraseEnd(tokens, at, end);
  return restIsCircumstance(tokens, to, end) ? [at, to] : null;
}

const NO_NOUN =
  PREPOSITION |
  DETERMINER |
  COMPLEMENTIZER |
  RELATIVE |
  SUBORDINATOR |
  INTERROGATIVE |
  NEGATION |
  TIME |
  ADDRESSEE |
  AUXILIARY |
  PRONOUN;
/** "отвечая", "заявив" */
const GERUND = /(?:ая|яя|уя|вая|вши|[аеиы]в|ясь|вшись)$/u;

/** @param behind where to go on from a preposition */
function searchSubject(
  tokens: readonly Token[],
  start: number,
  end: number,
  verb: string,
  behind: (preposition: number) => number,
): TokenRange | null {
  for (let at = start; at < end; ) {
    const token = tokens[at]!;
    const link = linkEnd(tokens, at, wordClasses.links);
    if (link > at) {
      at = link;
      continue;
    }
    // "Там подтвердили": the body of which was told.
    if (token.lower === 'там' && saysIndefinitely(verb) && restIsCircumstance(tokens, at + 1, end))
      return lowerAt(tokens, at + 1) === 'же' ? [at, at + 2] : [at, at + 1];
    // "|12% опрошенных| ответили": a share of those asked.
    if (
      token.kind === 'number' &&
      agreement(verb) === 'plural' &&
      !isGoverned(tokens, at) &&
      isShare(tokens, at, end)
    ) {
      const to = nounPhraseEnd(tokens, behindPercent(tokens, at), end);
      if (restIsCircumstance(tokens, to, end)) return [at, to];
    }
    // «Вестник» сообщил: a name in marks is a subject by itself.
    if (
      token.kind === 'quotation' &&
      token.end - token.start <= LONGEST_NAME &&
      !isGoverned(tokens, at) &&
      !(isAt(tokens, at - 1, COORDINATOR) && tokens[at - 2]?.kind === 'quotation') &&
      restIsCircumstance(tokens, at + 1, end)
    )
      return [at, at + 1];
    // "|Было| заявлено": no subject, whatever its capital.
    if (token.kind !== 'word' || INTENSIVES.has(token.lower) || token.is(AUXILIARY)) at++;
    else if (startsSubject(tokens, at) && !isGoverned(tokens, at) && !isTold(tokens, at, end, verb)) {
      const to = nounPhraseEnd(tokens, at, end);
      const fits = agrees(tokens, at, verb) || areSeveral(tokens, at, to, verb);
      if (to > at && fits && restIsCircumstance(tokens, to, end))
        return [agreement(verb) === 'plural' ? overListed(tokens, at, to) : at, to];
      // "на встрече с депутатами Госдумы |Новак| сказал": what does not agree is no subject, but another may stand in it.
      at = fits ? Math.max(to, at + 1) : at + 1;
    } else if (
      FOLLOWS.test(verb) ? token.lower === 'из' : LOCATIVE.has(token.lower) && saysIndefinitely(verb)
    ) {
      const body = locativeSource(tokens, at, end, agreement(verb) === 'impersonal');
      if (body) return body;
      at = behind(at);
    } else if (token.is(PREPOSITION) && !isAdverb(token)) at = behind(at);
    else at++;
  }
  return null;
}

/** "|Норландия, Вельд| и Элла объявляли": where a list of single words begins whose last two stand at `from`. */
function overListed(tokens: readonly Token[], from: number, to: number): number {
  if (!tokens.slice(from, to).some((token) => token.is(COORDINATOR))) return from;
  let start = from;
  while (
    tokens[start - 1]?.kind === 'comma' &&
    isWord(tokens[start - 2]) &&
    !isWord(tokens[start - 3]) &&
    startsSubject(tokens, start - 2)
  )
    start -= 2;
  return start;
}

/** Right behind a preposition nothing is a subject; "накануне" is an adverb as well. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isWord(before) && before.is(PREPOSITION) && !isAdverb(before);
}

/** The verb of a cue that starts at `at`, behind its adverbs: "ранее сообщили". */
function verbFrom(tokens: readonly Token[], at: number): string {
  let verb = at;
  while (isAdverb(tokens[verb]) || isAt(tokens, verb, NEGATION)) verb++;
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
      const inside = before.kind === 'comma' && isInFields(tokens, start - 1);
      if (!inside && (before.kind !== 'quotation' || before.end - before.start > LONGEST_NAME)) break;
    }
    if (before.kind === 'word' && before.is(COMPLEMENTIZER | RELATIVE)) break;
    if (isFiniteVerb(tokens, start - 1) && !subjects.has(before.lower)) {
      for (let i = start; i < end; i++) if (isAt(tokens, i, COORDINATOR)) return i + 1;
      return end;
    }
    start--;
  }
  return start;
}

/** Behind "12%" and "12 процентов". */
function behindPercent(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  return next?.text === '%' || /^процент/u.test(next?.lower ?? '') ? at + 2 : at + 1;
}

const isShare = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^\d+(?:[.,]\d+)?%?$/u.test(tokens[at]!.text) &&
  behindPercent(tokens, at) < end &&
  isOfSeveral(tokens, behindPercent(tokens, at));

const isTold = (tokens: readonly Token[], at: number, end: number, verb: string): boolean =>
  isNoSubject(tokens[at]!.lower, verb) ||
  // "Об этом РИА |Новости| сказали в мэрии"
  (at > 0 && tokens[at]!.lower === 'новости' && isTold(tokens, at - 1, end, verb)) ||
  (TOLD_WIRES.has(tokens[at]!.lower) &&
    end + 1 < tokens.length &&
    isWord(tokens[end + 1]) &&
    at + 2 >= end - 1 &&
    at > 0);

function restIsCircumstance(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    const token = tokens[at]!;
    // "физик |так| объяснял"
    if (token.lower === 'так' && lowerAt(tokens, at + 1) !== 'как') at++;
    else if (
      token.kind === 'word' &&
      (isAdverb(token) || INTENSIVES.has(token.lower) || token.is(TIME | ADDRESSEE | NEGATION | AUXILIARY))
    )
      at++;
    else if (token.kind === 'number' || token.kind === 'bracket') at++;
    else if (token.kind === 'word' && token.is(PREPOSITION)) return true;
    else if (token.kind === 'word' && token.is(DETERMINER)) at++;
    else return false;
  }
  return true;
}
