import type { Draft } from '../claims/draft.ts';
import { calledSo } from './called-so.ts';
import { introducedBelow } from './introduced-below.ts';
import { personMeant } from './resolve-pronoun.ts';
import { genderTold, personal, type Resolution, type Resolver, type Story } from './story.ts';

/** "the seventh-grader", "the former comedian": a person by a word that no list of offices has, so whoever was just heard of. */
export const resolvePersonNoun: Resolver = (draft, story, phrase) => {
  if (phrase?.kind !== 'other' || phrase.plural || phrase.possessor) return undefined;
  const called = phrase.definite ? calledSo(draft, story, phrase) : null;
  if (called) return called;
  if (!story.reading.language.grammar.isPersonNoun(draft.sentence.tokens, phrase.headSpan)) return undefined;
  if (!phrase.definite) return namedBelow(draft, story);
  const { source, sentence, content } = draft;
  const meant = personMeant({ position: source![0], sentence, content }, story, genderTold(draft, story));
  // Somebody new may be described as well: only who spoke or acted just before is meant for certain.
  const near = meant?.because.features.some(({ id }) => id === 'spoke-last' || id === 'latest-subject');
  return meant && near && meant.identity.kind === 'person' ? { ...meant, from: 'role' } : undefined;
};

/** "A Velden woman said ... |Ada Roth| told": who speaks next and has no office is whom the lead means. */
function namedBelow(draft: Draft, story: Story): Resolution | undefined {
  const below = introducedBelow(draft, null, story);
  return below?.speaks && below.person.roles.length === 0 ? personal([below.person], 'role') : undefined;
}
