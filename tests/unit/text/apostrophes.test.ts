import { describe, expect, it } from 'vitest';
import { latinApostrophes } from '../../../lib/language/latin-apostrophes.ts';
import { possessiveStart, startsPossessive } from '../../../lib/text/apostrophes.ts';

describe('possessiveStart', () => {
  it.each([
    ["Velden's", 6],
    ['Velden’s', 6],
    ['Velden?s', 6],
    ["VELDEN'S", 6],
    ['Veldens', -1],
    ["drivers'", -1],
    ["'s", -1],
    ['', -1],
  ])('%s: %i', (word, at) => {
    expect(possessiveStart(word, latinApostrophes)).toBe(at);
  });
});

describe('startsPossessive', () => {
  it.each([
    ["'s spokesman", true],
    ['’s spokesman', true],
    [' spokesman', false],
    ['', false],
  ])('"%s": %s', (behind, starts) => {
    expect(startsPossessive(behind, latinApostrophes)).toBe(starts);
  });
});
