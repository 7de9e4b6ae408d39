import type { CueVerb, Frame } from '../cue-lexicon.ts';

/** The forms of an English verb, in the order of grammar books: say, says, said, saying. */
export interface EnglishForms {
  base: string;
  present: string;
  past: string;
  gerund: string;
}

/** The forms of a regular verb by its spelling: note -> noted, deny -> denied, admit -> admitted (`doubled`). */
export function regularForms(base: string, doubled = false): EnglishForms {
  const stem = doubled ? base + base.at(-1) : base;
  if (base.endsWith('e'))
    return { base, present: `${base}s`, past: `${base}d`, gerund: `${base.slice(0, -1)}ing` };
  if (/[^aeiou]y$/u.test(base))
    return {
      base,
      present: `${base.slice(0, -1)}ies`,
      past: `${base.slice(0, -1)}ied`,
      gerund: `${base}ing`,
    };
  const present = /(s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
  return { base, present, past: `${stem}ed`, gerund: `${stem}ing` };
}

export interface VerbOptions {
  /** Base, present, past and gerund of an irregular verb, separated by spaces. */
  irregular?: string;
  /** Doubles its last consonant: admit -> admitted. */
  doubled?: boolean;
  /** A word behind each form: "out" for "point out". */
  particle?: string;
  /** A past participle that differs from the past: "written". */
  participle?: string;
  addressed?: boolean;
  nounLike?: boolean;
}

/** One English cue verb with all its forms. */
export function cueVerb(base: string, frames: readonly Frame[], options: VerbOptions = {}): CueVerb {
  const [first = base, present = '', past = '', gerund = ''] = options.irregular?.split(' ') ?? [];
  const forms = options.irregular
    ? { base: first, present, past, gerund }
    : regularForms(base, options.doubled ?? false);
  const full = (form: string) => (options.particle ? `${form} ${options.particle}` : form);
  return {
    lemma: full(forms.base),
    frames,
    forms: {
      base: [full(forms.base)],
      present: [full(forms.present)],
      past: [full(forms.past)],
      gerund: [full(forms.gerund)],
      impersonal: [],
      participle: options.participle ? [full(options.participle)] : [],
    },
    addressed: options.addressed ?? false,
    nounLike: options.nounLike ? [full(forms.base), full(forms.present)] : [],
  };
}
