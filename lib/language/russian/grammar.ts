import { lowerAt } from '../../text/token.ts';
import type { Grammar } from '../language.ts';
import { saysIndefinitely } from './agreement.ts';
import { afterCircumstances } from './circumstances.ts';
import { nameAfterObject, opensClause, opensInfinitive } from './clauses.ts';
import { isInFields } from './fields.ts';
import { postedBy } from './locative.ts';
import { adjectiveForms, isParticiple } from './morphology/adjectives.ts';
import { patronymicReadings } from './morphology/names.ts';
import { nounReadings } from './morphology/nouns.ts';
import { isPersonForm, isPersonWord } from './morphology/person-nouns.ts';
import { headOf, singularOf } from './phrase-head.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';
import { hangsOnWordBefore, opensNameBefore, ownTitle, startsAnotherName } from './titles.ts';
import { afterAddressee } from './told.ts';
import { isFiniteVerb, subjectGender } from './verbs.ts';

export const grammar: Grammar = {
  afterAddressee,
  sourceBefore,
  sourceAfter,
  afterCircumstances,
  isFiniteVerb,
  saysIndefinitely: (tokens, at) => saysIndefinitely(lowerAt(tokens, at)),
  isPastForm: isFiniteVerb,
  // A participle stands in titles as any adjective does: "исполняющий обязанности".
  isParticiple: () => false,
  // Its adverbs are told by no ending that other words have not.
  isAdverb: () => false,
  opensClause,
  opensInfinitive,
  opensAdjunct: () => false,
  absoluteSubject: () => null,
  isManner: () => false,
  isPersonNoun: (tokens, span) =>
    tokens.some(({ start, lower }) => start === span?.[0] && (isPersonWord(lower) || isPersonForm(lower))),
  isTitleByForm: isPersonForm,
  opensParticiple: (tokens, at) =>
    lowerAt(tokens, at) === 'ссылаясь' ||
    (isParticiple(lowerAt(tokens, at)) &&
      nounReadings(lowerAt(tokens, at)).length === 0 &&
      // In the nominative it opens the main clause: "предлагаемые изменения помогут".
      adjectiveForms(lowerAt(tokens, at)).every((form) => form.case !== 'nominative')),
  isPatronymic: (word) => patronymicReadings(word).length > 0,
  subjectGender,
  postedBy,
  ownerGender: (surname) => (/(?<![ыи]х)(?<=[бвгджзйклмнпрстфхцчшщ])$/u.test(surname) ? 'female' : null),
  nameAfterObject,
  ownTitle,
  partsFields: isInFields,
  hangsOnWordBefore,
  startsAnotherName,
  opensNameBefore,
  namesSee: (word) => /ск(?:ий|ого|ому|им)$/u.test(word),
  // A bare "МИД" may be any land's, so it is not made "МИД России". The ending tells a nominative; "-ам" and "-ах" are a plural's other cases.
  standsAlone: (word) =>
    /^(?!.*[ая][мх]$)(?:[А-Я]{2,6}|Мин\p{Ll}+|\p{Lu}\p{Ll}+(?:[бвгджзйклмнпрстфхцчшщь]|ия))$/u.test(word),
  headOf,
  singularOf,
};
