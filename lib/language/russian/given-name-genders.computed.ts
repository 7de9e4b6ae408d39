import { givenNameForms } from './morphology/names.ts';

/** All forms of the given names, in lower case, separated by spaces, by the gender they tell; `both` where the genders share a form. */
export const formsByGender = (() => {
  const forms = { male: new Set<string>(), female: new Set<string>(), both: new Set<string>() };
  for (const [form, readings] of givenNameForms()) {
    const genders = new Set(readings.map((reading) => reading.gender));
    const gender = genders.size > 1 ? 'both' : genders.has('feminine') ? 'female' : 'male';
    forms[gender].add(form.toLowerCase());
  }
  const joined = (set: ReadonlySet<string>): string => [...set].join(' ');
  return { male: joined(forms.male), female: joined(forms.female), both: joined(forms.both) };
})();
