import { remembered } from '../../remember.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../given-names.ts';
import { CASES, type Case, type Gender } from './grammar.ts';

/** A reading of a word as (part of) a person's name: its nominative and what its ending tells. */
export interface NameReading {
  nominative: string;
  case: Case;
  gender: Gender;
}

const VELAR_OR_HUSHER = /[гкхжчшщ]$/u;
/** Vowels that drop out: "Льва" is "Лев", "Павла" is "Павел", "Петра" is "Петр". */
const SHORT_STEMS: Record<string, string> = { Лев: 'Льв', Павел: 'Павл', Любовь: 'Любов' };

let forms: Map<string, NameReading[]> | null = null;

/** All forms of the listed given names with their readings. Built once, when first asked for. */
export function givenNameForms(): ReadonlyMap<string, readonly NameReading[]> {
  forms ??= buildForms();
  return forms;
}

const NO_READINGS: readonly NameReading[] = [];

/** Readings of a given name in any case; empty for one that is not in the lists. */
export function givenNameReadings(word: string): readonly NameReading[] {
  return givenNameForms().get(word.includes('ё') ? word.replaceAll('ё', 'е') : word) ?? NO_READINGS;
}

function buildForms(): Map<string, NameReading[]> {
  const forms = new Map<string, NameReading[]>();
  const add = (names: readonly string[], gender: 'masculine' | 'feminine') => {
    for (const name of names)
      for (const [i, form] of declineGivenName(name, gender).entries()) {
        const reading = { nominative: name, case: CASES[i]!, gender };
        const known = forms.get(form);
        if (known) known.push(reading);
        else forms.set(form, [reading]);
      }
  };
  add(MASCULINE_NAMES, 'masculine');
  add(FEMININE_NAMES, 'feminine');
  return forms;
}

/** The six forms of a given name, in the order of `CASES`. */
function declineGivenName(name: string, gender: 'masculine' | 'feminine'): string[] {
  const stem = SHORT_STEMS[name] ?? name.replace(/[аяйь]$/u, '');
  const i = VELAR_OR_HUSHER.test(stem) ? 'и' : 'ы';
  if (name.endsWith('ия')) return [name, `${stem}и`, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}и`];
  if (/[аa]$/u.test(name)) {
    const instrumental = /[жчшщц]$/u.test(stem) ? 'ей' : 'ой';
    return [name, stem + i, `${stem}е`, `${stem}у`, stem + instrumental, `${stem}е`];
  }
  if (name.endsWith('я')) return [name, `${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`, `${stem}е`];
  if (name === 'Любовь')
    return [
      name,
      `${name.slice(0, -1)}и`,
      `${name.slice(0, -1)}и`,
      name,
      `${name}ю`,
      `${name.slice(0, -1)}и`,
    ];
  if (gender === 'feminine' || /[еиоуэюы]$/u.test(name)) return [name, name, name, name, name, name];
  if (/[йь]$/u.test(name)) {
    const locative = name.endsWith('ий') ? 'и' : 'е';
    return [name, `${stem}я`, `${stem}ю`, `${stem}я`, `${stem}ем`, stem + locative];
  }
  const instrumental = /[жчшщц]$/u.test(stem) ? 'ем' : 'ом';
  return [name, `${stem}а`, `${stem}у`, `${stem}а`, stem + instrumental, `${stem}е`];
}

const PATRONYMIC = /^(.+(?:ов|ев|[ьи])|Кузьм|Фом|Лук|Никит)(ич(?:а|у|ем|е)?|н(?:а|ы|е|у|ой))$/u;
const PATRONYMIC_CASES: Record<string, readonly Case[]> = {
  ич: ['nominative'],
  ича: ['genitive', 'accusative'],
  ичу: ['dative'],
  ичем: ['instrumental'],
  иче: ['prepositional'],
  на: ['nominative'],
  ны: ['genitive'],
  не: ['dative', 'prepositional'],
  ну: ['accusative'],
  ной: ['instrumental'],
};

/** Readings as a patronymic: "Сергеевича". Surnames in -ич read like one. */
export function patronymicReadings(word: string): NameReading[] {
  const match = PATRONYMIC.exec(word);
  if (!match) return [];
  const [, stem = '', ending = ''] = match;
  const masculine = ending.startsWith('ич');
  if (!masculine && !/(?:ов|ев)$/u.test(stem)) return [];
  return (PATRONYMIC_CASES[ending] ?? []).map((case_) => ({
    nominative: stem + (masculine ? 'ич' : 'на'),
    case: case_,
    gender: masculine ? 'masculine' : 'feminine',
  }));
}

/** A surname's ending in one case, and what stands there in the nominative. */
type Rule = readonly [ending: RegExp, nominative: string, cases: readonly Case[], gender: Gender];

const G: Case = 'genitive';
const D: Case = 'dative';
const A: Case = 'accusative';
const I: Case = 'instrumental';
const P: Case = 'prepositional';
const M: Gender = 'masculine';
const F: Gender = 'feminine';
const OV = '(?<=(?:ов|ев|ёв|ин|ын))';
const CONSONANT = '(?<=[бвгджзклмнпрстфхцчшщ])';

/** Surnames to their nominative; the first rule that agrees with what else is known of the name wins. */
const RULES: readonly Rule[] = [
  [new RegExp(`${OV}а$`, 'u'), '', [G, A], M],
  [new RegExp(`${OV}у$`, 'u'), '', [D], M],
  [new RegExp(`${OV}ым$`, 'u'), '', [I], M],
  [new RegExp(`${OV}е$`, 'u'), '', [P], M],
  [new RegExp(`${OV}ой$`, 'u'), 'а', [G, D, I, P], F],
  [new RegExp(`${OV}у$`, 'u'), 'а', [A], F],
  [/(?<=[сц]к)ого$/u, 'ий', [G, A], M],
  [/(?<=[сц]к)ому$/u, 'ий', [D], M],
  [/(?<=[сц]к)им$/u, 'ий', [I], M],
  [/(?<=[сц]к)ом$/u, 'ий', [P], M],
  [/(?<=[сц]к)ой$/u, 'ая', [G, D, I, P], F],
  [/(?<=[сц]к)ую$/u, 'ая', [A], F],
  [/(?<=(?:олст|онск|ецк|угов|орск))ого$/u, 'ой', [G, A], M],
  [/(?<=..)ого$/u, 'ый', [G, A], M],
  [/(?<=..)его$/u, 'ий', [G, A], M],
  [/(?<=(?:олст|угов))ому$/u, 'ой', [D], M],
  [/(?<=..)ому$/u, 'ый', [D], M],
  [/(?<=..)ым$/u, 'ый', [I], M],
  [/(?<=...)ую$/u, 'ая', [A], F],
  [/(?<=..[бвгджзклмнпрстфхцчшщ])ы$/u, 'а', [G], M],
  [/(?<=..[бвгджзклмнпрстфхцчшщ])ы$/u, 'а', [G], F],
  [/(?<=..[бвгджзклмнпрстфхцчшщ])ой$/u, 'а', [I], M],
  [/(?<=..[бвгджзклмнпрстфхцчшщ])ой$/u, 'а', [I], F],
  [/(?<=[жчшщц])ем$/u, '', [I], M],
  [/(?<=..[лнртсдзг])ем$/u, 'ь', [I], M],
  [/(?<=[аеиоуэюя])ем$/u, 'й', [I], M],
  [new RegExp(`(?<=.)${CONSONANT}ом$`, 'u'), '', [I], M],
  [new RegExp(`(?<=.)${CONSONANT}а$`, 'u'), '', [G, A], M],
  [new RegExp(`(?<=..)${CONSONANT}я$`, 'u'), 'ь', [G, A], M],
  [/(?<=.[аеоуэюя])я$/u, 'й', [G, A], M],
  [new RegExp(`(?<=..)${CONSONANT}у$`, 'u'), '', [D], M],
  [new RegExp(`(?<=..)${CONSONANT}у$`, 'u'), 'а', [A], F],
  [new RegExp(`(?<=..)${CONSONANT}ю$`, 'u'), 'ь', [D], M],
  [new RegExp(`(?<=..)${CONSONANT}е$`, 'u'), '', [P], M],
  [new RegExp(`(?<=..)${CONSONANT}е$`, 'u'), 'а', [D, P], F],
  // "Бараку Обаме"
  [new RegExp(`(?<=..)${CONSONANT}е$`, 'u'), 'а', [D], M],
  [new RegExp(`(?<=..)${CONSONANT}у$`, 'u'), 'а', [A], M],
];

/** Surnames that look declined in the nominative and never change. */
const UNCHANGING =
  /^(?:Шойгу|Чаушеску|Бойко|Живаго|Дурново|Чавушоглу|Моруа|Дюма|Золя|Петипа|Гамсахурдиа|Данелия)$/u;

/** All nominatives that the ending of a surname allows, by the rules' order; without the word itself. */
export const surnameReadings = remembered((word): readonly NameReading[] => {
  if (UNCHANGING.test(word)) return [];
  return RULES.flatMap(([ending, nominative, cases, gender]) =>
    ending.test(word)
      ? cases.map((case_) => ({ nominative: word.replace(ending, nominative), case: case_, gender }))
      : [],
  );
});

/** The gender that a surname in the nominative tells ("Петрова"), null where it tells none ("Лукашенко"). */
export function surnameGender(nominative: string): Gender | null {
  if (/(?:ова|ева|ёва|ина|ына|ская|цкая)$/u.test(nominative)) return F;
  if (/(?:ов|ев|ёв|ин|ын|ский|цкий)$/u.test(nominative)) return M;
  return null;
}

/** Whether a word looks like a Russian surname, in whatever case: "Орлова", "Абрамовой", "Лесковского". */
export const isSurname = (word: string): boolean =>
  surnameGender(word) !== null ||
  /(?:[оеё]в|[иы]н)(?:у|ым|е|ой|ых)$|[сц]к(?:ого|ому|им|ом|ой|ую)$/u.test(word);
