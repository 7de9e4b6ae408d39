import { personMeant } from './resolve-pronoun.ts';
import type { Resolver } from './story.ts';

/** "the seventh-grader", "the former comedian": a person by a word that no list of offices has, so whoever was just heard of. */
export const resolvePersonNoun: Resolver = (draft, story, phrase) => {
  if (phrase?.kind !== 'other' || !phrase.definite || phrase.plural || phrase.possessor) return undefined;
  if (!story.reading.language.grammar.isPersonNoun(draft.sentence.tokens, phrase.headSpan)) return undefined;
  const { source, sentence, content } = draft;
  const meant = personMeant({ position: source![0], sentence, content }, story);
  // Somebody new may be described as well: only who spoke or acted just before is meant for certain.
  const near = meant?.features.some(({ id }) => id === 'spoke-last' || id === 'latest-subject');
  if (!meant || !near || meant.who.kind !== 'person') return undefined;
  const { who: identity, ...because } = meant;
  return { identity, from: 'role', because };
};
