import { expect, test } from 'vitest';
import { rovingTarget } from '../../../components/use-roving-focus.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['ArrowUp', 5, 4],
  ['PageDown', 5, 9],
  ['PageUp', 9, 1],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['Enter', 5, null],
  ['toString', 5, null],
])('%s at %d of 10 goes to %s', (key, at, target) => {
  expect(rovingTarget(key, at, 10)).toBe(target);
});

test('an empty list has nowhere to go', () => {
  expect(rovingTarget('End', 0, 0)).toBeNull();
});
