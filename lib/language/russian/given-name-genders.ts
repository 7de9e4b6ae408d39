import type { Gender } from '../language.ts';
import { givenNameForms } from './morphology/names.ts';

/** All forms of the given names, in lower case, with the gender they tell; null where both genders share a form. */
export const givenNames: ReadonlyMap<string, Gender | null> = new Map(
  [...givenNameForms()].map(([form, readings]) => {
    const genders = new Set(readings.map((reading) => reading.gender));
    const gender: Gender | null = genders.size > 1 ? null : genders.has('feminine') ? 'female' : 'male';
    return [form.toLowerCase(), gender] as const;
  }),
);
