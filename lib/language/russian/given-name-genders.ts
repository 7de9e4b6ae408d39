import type { Gender } from '../language.ts';
import { formsByGender } from './given-name-genders.computed.ts';

const entries = (forms: string, gender: Gender | null) =>
  forms === '' ? [] : forms.split(' ').map((form) => [form, gender] as const);

/** All forms of the given names, in lower case, with the gender they tell; null where both genders share a form. */
export const givenNames: ReadonlyMap<string, Gender | null> = new Map([
  ...entries(formsByGender.male, 'male'),
  ...entries(formsByGender.female, 'female'),
  ...entries(formsByGender.both, null),
]);
