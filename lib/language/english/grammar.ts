import type { Grammar } from '../language.ts';
import { afterCircumstances, isManner } from './circumstances.ts';
import { nameAfterObject, opensAdjunct, opensClause, opensInfinitive } from './clauses.ts';
import { isPersonNoun } from './person-nouns.ts';
import { headOf, singularOf } from './phrase-head.ts';
import { sourceAfter } from './source-after.ts';
import { absoluteSubject, sourceBefore } from './source-before.ts';
import { hangsOnWordBefore, ownTitle } from './titles.ts';
import { isFiniteVerb, isPastForm } from './verbs.ts';

/** What ends as an adverb does and is a noun. */
const NO_ADVERBS = new Set(
  'family assembly monopoly supply reply rally tally anomaly weekly daily monthly quarterly elderly'.split(
    ' ',
  ),
);

/** What is one though it ends in no "ly" and no list of clauses has it. */
const SHORT_ADVERBS = new Set('up down well almost forward'.split(' '));

export const grammar: Grammar = {
  afterAddressee: (_tokens, at) => at,
  sourceBefore,
  sourceAfter,
  afterCircumstances,
  saysIndefinitely: () => false,
  isFiniteVerb,
  isPastForm,
  isParticiple: (lower) => /(?:ed|ing)$/u.test(lower),
  isAdverb: (lower) => (/\p{Ll}{3}ly$/u.test(lower) && !NO_ADVERBS.has(lower)) || SHORT_ADVERBS.has(lower),
  opensClause,
  opensInfinitive,
  opensAdjunct,
  absoluteSubject,
  opensParticiple: () => false,
  isPatronymic: () => false,
  subjectGender: () => null,
  ownerGender: () => null,
  postedBy: () => null,
  isManner,
  isPersonNoun,
  // A title that no list holds is known by its capital.
  isTitleByForm: () => false,
  nameAfterObject,
  ownTitle,
  partsFields: () => false,
  hangsOnWordBefore,
  // Nothing in the words tells where one name ends and the next begins.
  startsAnotherName: () => false,
  opensNameBefore: () => false,
  standsAlone: () => false,
  namesSee: () => false,
  headOf,
  singularOf,
};
