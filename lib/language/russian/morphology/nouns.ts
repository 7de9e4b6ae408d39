import { remembered } from '../../remember.ts';
import { BODIES, DOCUMENTS } from '../bodies.ts';
import { COMMON_GENDER, ROLES } from '../roles.ts';
import type { Form } from './grammar.ts';
import { nounForms } from './noun-forms.ts';

let known: Map<string, Form[]> | null = null;

const all = (): Map<string, Form[]> =>
  (known ??= new Map([
    ...nounForms(BODIES, false),
    ...nounForms(DOCUMENTS, false),
    ...nounForms(ROLES, true),
  ]));

/** Readings of a form of a listed noun ("замминистру", "пресс-службе"), in lower case; empty for other words. */
export const nounReadings = remembered((word): readonly Form[] => {
  const whole = all().get(word);
  if (whole) return whole;
  const [, prefix = '', rest = ''] =
    /^((?:\p{L}+-)+|вице|экс|зам|пост|супер|обер|архи|гос|ген|спец|глав|меж|под)(\p{L}{3,})$/u.exec(word) ??
    [];
  return rest ? (all().get(rest) ?? []).map((form) => ({ ...form, lemma: prefix + form.lemma })) : [];
});

/** The nominative plural of a listed noun, by its lemma: "послы"; null for other nouns. */
export const listedPlural = remembered((lemma): string | null => {
  for (const [text, forms] of all())
    if (forms.some((form) => form.lemma === lemma && form.number === 'plural' && form.case === 'nominative'))
      return text;
  return null;
});

/** Whether a role may be held by a person of any gender, whatever its own gender is. */
export const isCommonGender = (lemma: string): boolean => COMMON_GENDER.includes(lemma);
