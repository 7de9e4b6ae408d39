import { remembered } from '../../remember.ts';
import type { Case, Form, Gender, GrammaticalNumber } from './grammar.ts';

type Ending = readonly [case_: Case, gender: Gender, number: GrammaticalNumber];

const M: Gender = 'masculine';
const F: Gender = 'feminine';
const N: Gender = 'neuter';
const one = (cases: string, ...genders: Gender[]): Ending[] =>
  cases.split(' ').flatMap((name) => genders.map((gender) => [LETTERS[name]!, gender, 'singular'] as const));
const LETTERS: Record<string, Case> = {
  n: 'nominative',
  g: 'genitive',
  d: 'dative',
  a: 'accusative',
  i: 'instrumental',
  p: 'prepositional',
};
const many = (cases: string): Ending[] =>
  cases
    .split(' ')
    .flatMap((name) => ([M, F, N] as const).map((gender) => [LETTERS[name]!, gender, 'plural'] as const));

/** Endings of adjectives and participles, long forms; the vowels и/е for ы/о stand in soft stems and after к г х ж ш ч щ. */
const ENDINGS: Record<string, readonly Ending[]> = {
  ый: one('n a', M),
  ий: one('n a', M),
  ой: [...one('n a', M), ...one('g d i p', F)],
  ая: one('n', F),
  яя: one('n', F),
  ое: one('n a', N),
  ее: one('n a', N),
  ые: many('n a'),
  ие: many('n a'),
  ого: one('g a', M, N),
  его: one('g a', M, N),
  ому: one('d', M, N),
  ему: one('d', M, N),
  ым: [...one('i', M, N), ...many('d')],
  им: [...one('i', M, N), ...many('d')],
  ом: one('p', M, N),
  ем: one('p', M, N),
  ую: one('a', F),
  юю: one('a', F),
  ей: one('g d i p', F),
  ых: many('g p a'),
  их: many('g p a'),
  ыми: many('i'),
  ими: many('i'),
};
const ADJECTIVE =
  /^(.{2,}?)(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ыми|ими|ым|им|ом|ем|ую|юю|ей|ых|их)(ся)?$/u;
/** Stems whose masculine is stressed on the ending: "областной". */
const STRESSED =
  /(?:^|[-])(?:зернов|областн|городск|краев|миров|морск|боев|делов|страхов|передов|донск|молод|больш|люб|друг|ин|втор|шест|седьм|восьм|рядов|запасн|головн|правов|речн|штабн|войсков|полев|родн|святой|крут|волов|тылов|биржев|донск|мужск|рулев|щит|живот|земельн(?=$)|ночн|прям|наградн|толст|трубецк|линейно-областн)$/u;

/** Readings of a word as an adjective; empty where its ending is none. The lemma is its masculine nominative. */
export const adjectiveForms = remembered((word): readonly Form[] => {
  const match = ADJECTIVE.exec(word);
  if (!match) return [];
  const [, stem = '', ending = '', reflexive = ''] = match;
  return (ENDINGS[ending] ?? []).map(([case_, gender, number]) => ({
    lemma: agreeing(stem, isSoft(stem, ending), M, 'singular') + reflexive,
    case: case_,
    gender,
    number,
    animate: false,
  }));
});

/** Whether a word is a participle by its ending, long form: "стоящей", "полученном". */
export const isParticiple = (lower: string): boolean =>
  /(?:[нт]н|вш|[юуая]щ|[еи]м)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|ой|ей|ых|их|ыми|ими)(?:ся)?$/u.test(
    lower,
  );

/** The nominative of an adjective: "военном", neuter singular -> "военное". The word itself where it is no adjective. */
export function nominativeAdjective(word: string, gender: Gender, number: GrammaticalNumber): string {
  const match = ADJECTIVE.exec(word);
  if (!match) return word;
  const [, stem = '', ending = '', reflexive = ''] = match;
  return agreeing(stem, isSoft(stem, ending), gender, number) + reflexive;
}

const OURS = /^[нв]аш$/u;

function isSoft(stem: string, ending: string): boolean {
  if (/[гкхжчшщ]$/u.test(stem)) return false;
  return /^[иеяю]/u.test(ending);
}

function agreeing(stem: string, soft: boolean, gender: Gender, number: GrammaticalNumber): string {
  // "наших источников"
  if (OURS.test(stem))
    return stem + (number === 'plural' ? 'и' : { masculine: '', feminine: 'а', neuter: 'е' }[gender]);
  const husher = /[жчшщ]$/u.test(stem);
  const velar = /[гкх]$/u.test(stem);
  if (number === 'plural') return stem + (soft || husher || velar ? 'ие' : 'ые');
  if (gender === 'feminine') return stem + (soft ? 'яя' : 'ая');
  if (gender === 'neuter') return stem + (soft || (husher && !STRESSED.test(stem)) ? 'ее' : 'ое');
  if (STRESSED.test(stem)) return `${stem}ой`;
  return stem + (soft || husher || velar ? 'ий' : 'ый');
}
