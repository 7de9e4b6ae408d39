import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../../../lib/panel/fold-for-search.ts';

describe('what the search takes for the same', () => {
  test.each([
    ['Erdoğan', 'erdogan'],
    ['Şahin', 'SAHIN'],
    ['Королёв', 'королев'],
    ['Кёльн', 'КЕЛЬН'],
    ['Charge\u0301', 'chargé'],
    ['йод', 'и\u0306од'],
    ['O’Neill', "O'Neill"],
    ['Oʼneill', 'ONeill'],
    ['well–known', 'well-known'],
    ['well‑known', 'well known'],
    ['“ready', 'ready'],
    ['«готовы', 'готовы'],
    ['co\u00adoperate', 'cooperate'],
    ['zero\u200bwidth', 'zerowidth'],
    ['Straße', 'strasse'],
    ['Køge', 'koge'],
    ['Wałęsa', 'walesa'],
    ['ﬁrst', 'first'],
  ])('%s and %s', (one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other));
  });

  test.each([
    ['мир', 'мор'],
    ['Berg', 'Burg'],
    ['12', '1 2'],
  ])('%s is not %s', (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other));
  });
});
