import type { Token } from '../../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
} from '../../text/word-class.ts';
import type { VerbGroup, VerbGroups } from '../language.ts';
import { subjects } from './pronouns.ts';
import { wordClasses as words } from './words.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "he's", "it's", "they're"]);
const HAVE = new Set(['has', 'have', 'had', 'having']);
/** After these nothing has been said yet, or not for certain. */
const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "won't",
  "wouldn't",
  "can't",
  'cannot',
  "couldn't",
  "shouldn't",
]);
const NOT = /n't$/u;
/** Cues that report a claim in the negative too: "did not rule out that", "does not believe that". */
const NEGATED_CLAIMS = new Set(['rule out', 'deny', 'believe', 'think', 'dispute', 'consider']);

/**
 * Whether an English verb form reports. A noun ("the report", "his claims"), a passive infinitive, a modal ("will
 * announce") or a refusal ("did not say") does not.
 */
function judge({
  form,
  auxiliaries,
  negated,
  before,
  directlyBefore,
  after,
}: VerbGroup): 'active' | 'passive' | null {
  const { inflection } = form;
  const modal = auxiliaries.some((word) => MODALS.has(word));
  const denied = negated || auxiliaries.some((word) => NOT.test(word));
  if (denied && !NEGATED_CLAIMS.has(form.verb.lemma)) return null;
  if (modal && !(denied && NEGATED_CLAIMS.has(form.verb.lemma))) return null;
  const lastAuxiliary = auxiliaries.at(-1) ?? '';
  switch (inflection) {
    case 'impersonal':
      return 'active';
    case 'gerund':
      return isNounPlace(directlyBefore) && !mayStandBefore(directlyBefore!.lower) ? null : 'active';
    case 'present':
      // "the first |reports| of it"
      if (auxiliaries.length > 0 || isNounPlace(directlyBefore) || isNounPlace(before)) return null;
      // "Newspaper |reports| said", "Police |reports| have"
      if (form.verb.nounLike.length > 0 && after && (after.is(AUXILIARY) || SAID.has(after.lower)))
        return null;
      return words.bareReports.has(form.verb.lemma) ||
        isSingularSubject(before) ||
        (form.verb.nounLike.length === 0 && isPlainWord(before) && isPlainWord(after)) ||
        opensContent(form, after, before)
        ? 'active'
        : null;
    case 'base':
      if (before?.lower === 'to' && directlyBefore === before) return null;
      // "the authors of the study note that"
      if (
        auxiliaries.length === 0 &&
        before !== null &&
        !isNounPlace(directlyBefore) &&
        words.complementizers.has(after?.lower ?? '')
      )
        return 'active';
      if (auxiliaries.length > 0 && !BE.has(lastAuxiliary) && !HAVE.has(lastAuxiliary)) return 'active';
      if (auxiliaries.length === 0 && isBareReport(form, before, after)) return 'active';
      return auxiliaries.length === 0 &&
        (isPluralSubject(before) || isJoinedSubject(form, before, after)) &&
        opensContent(form, after, before)
        ? 'active'
        : null;
    case 'participle':
    case 'past':
      if (BE.has(lastAuxiliary)) return 'passive';
      if (auxiliaries.length > 0 && !HAVE.has(lastAuxiliary)) return null;
      if (auxiliaries.length === 0 && isNounPlace(directlyBefore)) return null;
      // "down from a |forecast| of 5 percent"
      if (form.verb.nounLike[0] === form.verb.forms.past[0] && after?.is(PREPOSITION)) return null;
      // "957 |confirmed| deaths"
      if (directlyBefore?.kind === 'number' && isPlainWord(after) && !after!.capital) return null;
      // "Asked |by a reporter| whether ...": who asks stands behind.
      if (after?.lower === 'by' && form.verb.frames.includes('question')) return 'passive';
      // "said |by phone|", but not "the news told |by Orr|"
      return after?.lower === 'by' && form.verb.lemma !== 'say' ? null : 'active';
  }
}

/** "quoted |as| saying", "replied |by| saying" */
const mayStandBefore = (lower: string): boolean => lower === 'as' || words.gerundLinks.has(lower);

/** "The memo |warns| judges": between two nouns, a form that is none itself is their verb. */
const isPlainWord = (token: Token | null): boolean =>
  token?.kind === 'word' &&
  !/['’]s?$/u.test(token.text) &&
  !token.is(DETERMINER | PREPOSITION | RELATIVE | COORDINATOR | AUXILIARY | ADVERB);

/** "Falk and his government |accuse| the party": behind a noun, a form that is none itself is a verb, whatever its subject. */
const isJoinedSubject = ({ verb }: VerbGroup['form'], before: Token | null, after: Token | null): boolean =>
  verb.nounLike.length === 0 &&
  isPlainWord(before) &&
  after?.kind === 'word' &&
  (after.is(DETERMINER) || after.capital);

function isNounPlace(before: Token | null): boolean {
  return (
    before?.kind === 'word' &&
    (before.is(DETERMINER | PREPOSITION) || before.lower === 'to') &&
    !PRONOMINAL.has(before.lower)
  );
}
/** Determiners that may be a subject on their own. */
const PRONOMINAL = new Set([
  'this',
  'that',
  'these',
  'those',
  'some',
  'many',
  'several',
  'both',
  'others',
  'one',
  'all',
  'few',
  'each',
  'another',
]);

/** "Critics, however|,| say" */
const BEFORE_REPORT = new Set<Token['kind']>(['word', 'number', 'bracket', 'comma']);

/** "Sources close to the council |say| it will close": the verb can be nothing else, whatever the phrase before it ends in. */
function isBareReport({ verb }: VerbGroup['form'], before: Token | null, after: Token | null): boolean {
  if (!words.bareReports.has(verb.lemma) || isNounPlace(before)) return false;
  if (before === null || !BEFORE_REPORT.has(before.kind)) return false;
  return (
    after?.kind === 'quotation' ||
    after?.kind === 'number' ||
    (after?.kind === 'word' && !after.is(PREPOSITION))
  );
}

function isPluralSubject(before: Token | null): boolean {
  // "its |report|"
  if (before?.kind !== 'word' || isNounPlace(before)) return false;
  if (subjects.has(before.lower))
    return before.lower !== 'he' && before.lower !== 'she' && before.lower !== 'it';
  if (before.is(RELATIVE)) return true;
  return (
    /[^s']s$/u.test(before.lower) ||
    before.lower === 'people' ||
    before.lower === 'media' ||
    before.lower === 'police'
  );
}

/** A pronoun, a name or the end of an apposition: what follows is hardly a noun. */
function isSingularSubject(before: Token | null): boolean {
  if (before === null) return false;
  if (before.kind === 'comma' || before.kind === 'bracket' || before.kind === 'quotation') return true;
  return before.kind === 'word' && (before.capital || subjects.has(before.lower) || before.is(RELATIVE));
}

const SAID = new Set(['said', 'say']);

const ENDS = new Set<Token['kind']>(['stop', 'colon']);

/** Words that are nouns as well must show by what follows that they are verbs here. */
function opensContent(form: VerbGroup['form'], after: Token | null, before: Token | null): boolean {
  if (form.inflection === 'base' && form.verb.nounLike.length === 0) return before !== null;
  // "..., the statement reads."
  if (form.verb.nounLike.length === 0 && (!after || ENDS.has(after.kind))) return true;
  if (!after) return false;
  return (
    after.is(COMPLEMENTIZER) ||
    after.kind === 'quotation' ||
    subjects.has(after.lower) ||
    after.is(DETERMINER)
  );
}

export const verbGroups: VerbGroups = { judge };
