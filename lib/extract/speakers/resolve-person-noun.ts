import type { Gender } from '../../language/language.ts';
import type { Draft } from '../claims/draft.ts';
import { calledSo } from './called-so.ts';
import { introducedBelow } from './introduced-below.ts';
import { isTrade } from './office-of.ts';
import { personMeant } from './resolve-pronoun.ts';
import type { SourcePhrase } from './source-phrase.ts';
import {
  fitsGender,
  genderTold,
  lastSpeaker,
  personal,
  type Resolution,
  type Resolver,
  type Story,
} from './story.ts';

/** "the seventh-grader", "the former comedian": a person by a word that no list of offices has, so whoever was just heard of. */
export const resolvePersonNoun: Resolver = (draft, story, phrase) => {
  if (phrase?.kind === 'role') return byTrade(draft, story, phrase);
  if (phrase?.kind !== 'other' || phrase.plural || phrase.possessor) return undefined;
  const called = phrase.definite ? calledSo(draft, story, phrase) : null;
  if (called) return called;
  if (!story.reading.language.grammar.isPersonNoun(draft.sentence.tokens, phrase.headSpan)) return undefined;
  if (!phrase.definite) return namedBelow(draft, story);
  if (draft.rule === 'question-after') return undefined;
  return lastHeard(draft, story, genderTold(draft, story));
};

/** Somebody new may be described as well: only who spoke or acted just before is meant for certain. */
function lastHeard(
  { source, sentence, content }: Draft,
  story: Story,
  gender: Gender | null,
): Resolution | undefined {
  const meant = personMeant({ position: source![0], sentence, content }, story, gender);
  const near = meant?.because.features.some(({ id }) => id === 'spoke-last' || id === 'latest-subject');
  return meant && near && meant.identity.kind === 'person' ? { ...meant, from: 'role' } : undefined;
}

/** How many sentences back who is called by a trade may have spoken. */
const REACH = 3;

/**
 * "сказал |юрист|", "|девушка| добавила": where nothing marks a noun as known, a trade alone is that of who spoke just before, whatever
 * office is told of them, else of whom it has meant already; one that tells the gender, of the last of that gender who spoke or acted.
 */
function byTrade(draft: Draft, story: Story, phrase: SourcePhrase): Resolution | undefined {
  if (!phrase.features || !isTrade(phrase.features) || phrase.plural || phrase.complement.length > 0)
    return undefined;
  const gender = genderTold(draft, story) ?? phrase.gender;
  if (!story.reading.language.wordOrder.headFirst) return byMarkedTrade(draft, story, phrase, gender);
  if (phrase.fresh || phrase.modifiers.length > 0) return undefined;
  const last = story.past.at(-1);
  const [person, another] = last?.resolution?.identity.people ?? [];
  const near = last && draft.sentence.index - last.draft.sentence.index <= REACH;
  if (near && person && !another && (gender === null || fitsGender(person, gender)))
    return personal([person], 'role');
  const before = lastSpeaker(
    story,
    ({ identity: { people } }, { phrase: other }) => people.length === 1 && other?.noun === phrase.noun,
  );
  if (before) return personal(before.resolution!.identity.people, 'role');
  // "врач" may be another than who spoke long before.
  const meant = lastHeard(draft, story, gender);
  const anew = phrase.gender === null && person && person !== meant?.identity.people[0];
  return anew ? undefined : meant;
}

/** "|the lawmaker| added", whatever office is told of who spoke or acted just before. */
function byMarkedTrade(
  draft: Draft,
  story: Story,
  phrase: SourcePhrase,
  gender: Gender | null,
): Resolution | undefined {
  // "the moderator asked": whoever asks is nobody who was asked before.
  if (draft.rule === 'question-after') return undefined;
  // "the Velden lawmaker": nothing tells that anybody is of Velden.
  if (!phrase.definite || phrase.possessor || phrase.named || isAnothers(draft, phrase, story))
    return undefined;
  const meant = lastHeard(draft, story, gender);
  const [person] = meant?.identity.people ?? [];
  const country = phrase.features!.country;
  // "the American lawyer" is no Norwegian, as far as the article tells.
  const fits =
    !country || person?.roles.every(({ features }) => !features?.country || features.country === country);
  return fits ? meant : undefined;
}

/** "A Velden professor came": the noun has told of somebody else just before, who has said nothing by it. */
const isAnothers = (
  { sentence, source }: Draft,
  { noun }: SourcePhrase,
  { past, reading: { sentences } }: Story,
): boolean =>
  sentences
    .slice(Math.max(0, sentence.index - REACH), sentence.index + 1)
    .some(({ tokens }) =>
      tokens.some(
        ({ start, lemma }) =>
          lemma === noun &&
          start < source![0] &&
          !past.slice(-REACH).some(({ draft: { source: own } }) => own && own[0] <= start && start < own[1]),
      ),
    );

/** "A Velden woman said ... |Ada Roth| told": who speaks next and has no office is whom the lead means. */
function namedBelow(draft: Draft, story: Story): Resolution | undefined {
  const below = introducedBelow(draft, null, story);
  return below?.speaks && below.person.roles.length === 0 ? personal([below.person], 'role') : undefined;
}
