import type { VerbGroups } from '../language.ts';

/** "не исключил, что" says something; a negated "сообщил" says that nothing was said. */
const SAY_BY_NEGATION = new Set(['исключить', 'исключать', 'отрицать', 'скрывать']);
const NEED_NEGATION = new Set(['исключить', 'исключать']);

export const verbGroups: VerbGroups = {
  judge({ form, negated }) {
    const { lemma } = form.verb;
    if (negated !== NEED_NEGATION.has(lemma) && !(negated && SAY_BY_NEGATION.has(lemma))) return null;
    if (form.inflection === 'base') return null;
    return form.inflection === 'participle' ? 'passive' : 'active';
  },
};
