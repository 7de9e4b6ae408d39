import type { Grammar } from '../language.ts';
import { afterCircumstances, isManner } from './circumstances.ts';
import { nameAfterObject, opensAdjunct, opensClause, opensInfinitive } from './clauses.ts';
import { headOf, singularOf } from './phrase-head.ts';
import { sourceAfter } from './source-after.ts';
import { absoluteSubject, sourceBefore } from './source-before.ts';
import { hangsOnWordBefore, ownTitle } from './titles.ts';
import { isFiniteVerb, isPastForm } from './verbs.ts';

export const grammar: Grammar = {
  afterAddressee: (_tokens, at) => at,
  sourceBefore,
  sourceAfter,
  afterCircumstances,
  saysIndefinitely: () => false,
  isFiniteVerb,
  isPastForm,
  isParticiple: (lower) => /(?:ed|ing)$/u.test(lower),
  opensClause,
  opensInfinitive,
  opensAdjunct,
  absoluteSubject,
  isManner,
  nameAfterObject,
  ownTitle,
  hangsOnWordBefore,
  // Nothing in the words tells where one name ends and the next begins.
  startsAnotherName: () => false,
  surnameBefore: () => false,
  headOf,
  singularOf,
};
