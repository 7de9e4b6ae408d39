import { describe, expect, it } from 'vitest';
import { nounForms } from '../../../../lib/language/russian/morphology/noun-forms.ts';
import { HEADS } from '../../../../lib/language/russian/organizations/heads.ts';
import { wordKey } from '../../../../lib/language/russian/organizations/word-key.ts';

const nouns = [
  ...Object.values(HEADS).join(' ').split(' '),
  ...'область край район округ город республика провинция земля уезд префектура улус регион автономия'.split(
    ' ',
  ),
].filter((noun) => noun !== noun.toUpperCase());

/** A vowel of theirs comes between two consonants where the ending goes: "группировок". */
const FLEETING = new Set(['войсок', 'группировок']);

describe('the key of a Russian word', () => {
  it('is the same for all forms of a noun that names are made of', () => {
    const apart = nouns.flatMap((noun) =>
      [...nounForms([noun.toLowerCase()], false).keys()].filter(
        (form) => wordKey(form) !== wordKey(noun) && !FLEETING.has(form),
      ),
    );
    expect(apart).toEqual([]);
  });

  it.each([
    ['УрФУ', 'УрФО'],
    ['Думаю', 'Дума'],
    ['ВС', 'ВСУ'],
    ['Мэриленд', 'мэрия'],
    ['Мэри', 'мэрия'],
    ['Мэри', 'мэр'],
  ])('tells %s from %s', (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
  });
});
