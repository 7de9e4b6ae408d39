import { expect, test } from 'vitest';
import { pressedKey } from '../../../components/pressed-key.ts';

test.each([
  ['c', 'KeyC', 'c'],
  ['C', 'KeyC', 'c'],
  // Russian, Greek, and a keyboard that has its Latin letters elsewhere.
  ['с', 'KeyC', 'c'],
  ['Ч', 'KeyX', 'x'],
  ['ψ', 'KeyC', 'c'],
  ['c', 'KeyI', 'c'],
  ['j', 'KeyC', 'j'],
  ['/', 'Slash', '/'],
  ['/', 'Digit7', '/'],
  ['.', 'Slash', '/'],
  [',', 'Slash', '?'],
  ['?', 'Slash', '?'],
  ['.', 'Period', '.'],
  ['-', 'Slash', '-'],
  ['ArrowDown', 'ArrowDown', 'ArrowDown'],
  ['Enter', 'Enter', 'Enter'],
])('%s on the key %s is %s', (key, code, pressed) => {
  expect(pressedKey({ key, code })).toBe(pressed);
});
