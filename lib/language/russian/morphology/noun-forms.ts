import { CASES, type Form, type Gender } from './grammar.ts';

/** Written into a noun of the list to say what its ending does not: `конец/конц` has the stem "конц" outside the nominative. */
interface Noun {
  lemma: string;
  stem: string;
  gender: Gender;
  animate: boolean;
}

const HUSHER = /[жчшщ]$/u;
const VELAR_OR_HUSHER = /[гкхжчшщ]$/u;

/**
 * All forms of the nouns in the list, by form. Regular declension by the tables of Zaliznyak's "Grammatical dictionary
 * of Russian" (1977) without stress: what the list holds are roles, bodies and documents, nearly all of them regular.
 */
export function nounForms(entries: readonly string[], animate: boolean): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  for (const entry of entries) {
    const noun = readNoun(entry, animate);
    for (const number of ['singular', 'plural'] as const) {
      for (const [i, text] of decline(noun, number).entries()) {
        if (text === null) continue;
        const form = { lemma: noun.lemma, case: CASES[i]!, gender: noun.gender, number, animate };
        const known = forms.get(text);
        if (known) known.push(form);
        else forms.set(text, [form]);
      }
    }
  }
  return forms;
}

function readNoun(entry: string, animate: boolean): Noun {
  const [lemma = '', stem] = entry.split('/');
  const feminine = /[ая]$/u.test(lemma) && !/мя$/u.test(lemma) && !MASCULINE_IN_A.has(lemma);
  const gender: Gender = /[ео]$|мя$/u.test(lemma)
    ? 'neuter'
    : feminine || FEMININE_SOFT.test(lemma)
      ? 'feminine'
      : 'masculine';
  return { lemma, stem: stem ?? lemma.replace(/[аяоеьй]$/u, ''), gender, animate };
}

const MASCULINE_IN_A = new Set([
  'мужчина',
  'староста',
  'судья',
  'папа',
  'коллега',
  'глава',
  'юноша',
  'замглавы',
]);
const FEMININE_SOFT =
  /(?:ость|есть|область|часть|печать|мать|дочь|речь|жизнь|власть|очередь|помощь|роль|сеть|цель|связь|запись|подпись)$/u;

/** Six forms, in the order of `CASES`. */
function decline({ lemma, stem, gender, animate }: Noun, number: Form['number']): (string | null)[] {
  const i = VELAR_OR_HUSHER.test(stem) ? 'и' : 'ы';
  const hush = HUSHER.test(stem);
  const add = (endings: string) => endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending));
  const plural = (nominative: string, genitive: string, a: string) => {
    const accusative = animate ? genitive : nominative;
    return [nominative, genitive, `${stem}${a}м`, accusative, `${stem}${a}ми`, `${stem}${a}х`];
  };
  const singular = number === 'singular';

  if (/(?:ая|ый|ой)$/u.test(lemma) || SUBSTANTIVES.has(lemma))
    return declineAdjective(lemma, number, animate);
  if (lemma.endsWith('ия')) {
    const s = lemma.slice(0, -1);
    return singular
      ? [lemma, `${s}и`, `${s}и`, `${s}ю`, `${s}ей`, `${s}и`]
      : [`${s}и`, `${s}й`, `${s}ям`, animate ? `${s}й` : `${s}и`, `${s}ями`, `${s}ях`];
  }
  if (lemma.endsWith('ие')) {
    const s = lemma.slice(0, -1);
    return singular
      ? [lemma, `${s}я`, `${s}ю`, lemma, `${s}ем`, `${s}и`]
      : [`${s}я`, `${s}й`, `${s}ям`, `${s}я`, `${s}ями`, `${s}ях`];
  }
  if (lemma.endsWith('а')) {
    if (singular)
      return [
        lemma,
        stem + i,
        `${stem}е`,
        `${stem}у`,
        stem + (hush || stem.endsWith('ц') ? 'ей' : 'ой'),
        `${stem}е`,
      ];
    return plural(stem + i, zeroEnding(stem), 'а');
  }
  if (lemma.endsWith('я')) {
    if (singular) return [lemma, ...add('и е ю ей е')];
    return plural(`${stem}и`, /ь$/u.test(stem) ? `${stem.slice(0, -1)}ей` : `${stem}ь`, 'я');
  }
  if (lemma.endsWith('о')) {
    if (singular) return [lemma, ...add('а у о ом е')];
    return plural(`${stem}а`, zeroEnding(stem), 'а');
  }
  if (lemma.endsWith('е')) {
    if (singular) return [lemma, ...add('я ю е ем е')];
    return plural(`${stem}я`, `${stem}й`, 'я');
  }
  if (lemma.endsWith('ь') && gender === 'feminine') {
    if (singular) return [lemma, `${stem}и`, `${stem}и`, lemma, `${stem}ью`, `${stem}и`];
    return plural(`${stem}и`, `${stem}ей`, hush ? 'а' : 'я');
  }
  if (/[ьй]$/u.test(lemma)) {
    const locative = lemma.endsWith('ий') ? 'и' : 'е';
    if (singular)
      return [lemma, ...add(`я ю ${animate ? 'я' : '-'} ем ${locative}`)].map((form, n) =>
        n === 3 && !animate ? lemma : form,
      );
    return plural(`${stem}и`, lemma.endsWith('й') ? `${stem}ев` : `${stem}ей`, 'я');
  }
  if (singular) {
    const instrumental = hush || stem.endsWith('ц') ? 'ем' : 'ом';
    return [lemma, `${stem}а`, `${stem}у`, animate ? `${stem}а` : lemma, stem + instrumental, `${stem}е`];
  }
  if (/(?:анин|янин)$/u.test(lemma)) {
    const people = stem.slice(0, -2);
    return [`${people}е`, people, `${people}ам`, people, `${people}ами`, `${people}ах`];
  }
  const genitive = hush ? `${stem}ей` : stem.endsWith('ц') ? `${stem}ев` : `${stem}ов`;
  return plural(PLURAL_IN_A.has(lemma) ? `${stem}а` : stem + i, genitive, 'а');
}

const PLURAL_IN_A = new Set([
  'профессор',
  'директор',
  'доктор',
  'округ',
  'адрес',
  'паспорт',
  'тренер',
  'корпус',
]);
/** Nouns in -ий that decline like adjectives. */
const SUBSTANTIVES = new Set(
  'рабочий служащий военнослужащий управляющий ведущий командующий главнокомандующий госслужащий нападающий заведующий'.split(
    ' ',
  ),
);

/** "ученый", "обвиняемый", "заведующая": nouns that decline like adjectives. */
function declineAdjective(lemma: string, number: Form['number'], animate: boolean): string[] {
  const stem = lemma.slice(0, -2);
  const y = VELAR_OR_HUSHER.test(stem) ? 'и' : 'ы';
  const o = HUSHER.test(stem) ? 'е' : 'о';
  if (number === 'plural') {
    const accusative = stem + (animate ? `${y}х` : `${y}е`);
    return [`${stem}${y}е`, `${stem}${y}х`, `${stem}${y}м`, accusative, `${stem}${y}ми`, `${stem}${y}х`];
  }
  const oblique = `${stem}${o}й`;
  if (lemma.endsWith('ая')) return [lemma, oblique, oblique, `${stem}ую`, oblique, oblique];
  const genitive = `${stem}${o}го`;
  return [lemma, genitive, `${stem}${o}му`, animate ? genitive : lemma, `${stem}${y}м`, `${stem}${o}м`];
}

/** Genitive plural without ending: "служб", "агентств", "разведок". */
function zeroEnding(stem: string): string {
  if (/[жчшщк]к$/u.test(stem)) return `${stem.slice(0, -1)}ек`;
  if (/[бвгдзлмнпрстфх]к$/u.test(stem)) return `${stem.slice(0, -1)}ок`;
  return stem;
}
