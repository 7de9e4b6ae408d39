import type { Token } from '../../text/token.ts';
import type { VerbGroups } from '../language.ts';
import { opensInfinitive } from './clauses.ts';

/** "не исключил, что" says something; a negated "сообщил" says that nothing was said. */
const SAY_BY_NEGATION = new Set(['исключить', 'исключать', 'отрицать', 'скрывать']);
const NEED_NEGATION = new Set(['исключить', 'исключать']);

/** "продолжает |работать|", "отвечал |за| подготовку", "отвечая |на| вопрос, что": nothing is said. */
const isOtherwiseMeant = (lemma: string, after: Token, gerund: boolean): boolean =>
  (/^продолж/u.test(lemma) && opensInfinitive([after], 0)) ||
  (/^отве[тч]/u.test(lemma) && after.lower === (gerund ? 'на' : 'за'));

export const verbGroups: VerbGroups = {
  judge({ form, negated, before, after }) {
    const { lemma } = form.verb;
    if (negated !== NEED_NEGATION.has(lemma) && !(negated && SAY_BY_NEGATION.has(lemma))) return null;
    // "К такому выводу пришли" alone.
    if (
      lemma === 'прийти' &&
      form.rest.length === 0 &&
      !/^(?:вывод|мнени|заключени)/u.test(before?.lower ?? '')
    )
      return null;
    if (form.inflection === 'base' || (after && isOtherwiseMeant(lemma, after, form.inflection === 'gerund')))
      return null;
    return form.inflection === 'participle' ? 'passive' : 'active';
  },
};
