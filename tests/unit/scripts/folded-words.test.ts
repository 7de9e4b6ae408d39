import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../../lib/folded-words.ts';
import { formsByGender } from '../../../lib/language/russian/given-name-genders.computed.ts';
import { roleForms } from '../../../lib/language/russian/role-nouns.computed.ts';

describe('lists of word forms, written short', () => {
  it('writes what follows a word as its ending', () => {
    expect(fold('лодка лодки лодке\nбарка барки|яхта')).toBe('лодка 1и 1е\nбарка 1и|яхта');
  });

  it('does not fold a list in which a word begins with a digit', () => {
    expect(fold('первый 2-й')).toBeNull();
  });

  it('gives back the lists of the language, and any other', () => {
    for (const list of [roleForms, ...Object.values(formsByGender)]) expect(unfold(fold(list)!)).toBe(list);
    const words = fc.array(fc.stringMatching(/^[а-е]{1,14}$/u), { maxLength: 30 });
    fc.assert(fc.property(words, (list) => unfold(fold(list.join(' '))!) === list.join(' ')));
  });
});
