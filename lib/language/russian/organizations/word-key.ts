import { remembered } from '../../remember.ts';

const ENDINGS = new Set(
  'иями ями ами иях иям ием ией ого его ому ему ыми ими ья ье ью ия ию ии ие ий ой ей ою ею ый ая яя ое ее ую юю ым им ом ем ам ям ах ях ых их ов ев ёв а я ы и у ю е о ь й'.split(
    ' ',
  ),
);
const LONGEST_ENDING = 4;
/** No stem is shorter. */
const SHORTEST_STEM = 3;

/**
 * What all cases of a name's word share, in lower case: "Газпром", "Газпрома" and "Газпромом" are one. Endings are taken off twice, because
 * "Газпром" itself seems to have one. Acronyms, numbers and Latin words stay as they are, and
 * "Думаю", which is no form of "Дума"; "мэрия" is none of "мэр", and "Мэри" of neither.
 */
export const wordKey = remembered((word): string => {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  if (!/^[а-я]/u.test(lower) || isAcronym(word) || lower === 'думаю') return lower;
  if (MAYORALTY.test(lower)) return lower === 'мэри' ? lower : 'мэрия';
  return withoutEnding(withoutEnding(lower));
});

const MAYORALTY = /^мэри(?:[яиюй]?|ей|я[мх]|ями)$/u;

/** "НМИЦ", and "УрФУ", whose last letter is no ending either. */
const isAcronym = (word: string): boolean =>
  (word.length < 7 && word === word.toUpperCase()) || /\p{Ll}\p{Lu}+$/u.test(word);

/** Without the longest of its endings that leaves a stem: "края" is "кра", as "край" is. */
function withoutEnding(word: string): string {
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); length > 0; length--)
    if (ENDINGS.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}
