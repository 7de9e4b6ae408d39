import { expect, test } from 'vitest';
import {
  templateInUse,
  withNewTemplate,
  withoutTemplate,
  withTemplate,
} from '../../../lib/settings/copy-templates.ts';
import { MOST_TEMPLATES } from '../../../lib/settings/settings.ts';

const named = (...names: string[]) => names.map((name) => ({ name, text: `{{quote}} ${name}` }));
const three = { copyTemplates: named('a', 'b', 'c'), copyTemplate: 1 };

test('a change is of one template alone, and of none that has gone', () => {
  expect(withTemplate(three, 2, { name: 'd' }).copyTemplates.map(({ name }) => name)).toEqual([
    'a',
    'b',
    'd',
  ]);
  expect(withTemplate(three, 3, { name: 'd' })).toEqual(three);
});

test('a new one is in use, up to so many as there may be', () => {
  expect(templateInUse(withNewTemplate(three, named('d')[0]!)).name).toBe('d');
  const full = { copyTemplates: named(...Array.from({ length: MOST_TEMPLATES }, String)), copyTemplate: 0 };
  expect(withNewTemplate(full, named('d')[0]!)).toEqual(full);
});

test.each([
  [0, 0, 'b'],
  [1, 0, 'b'],
  [1, 1, 'a'],
  [2, 1, 'c'],
  [0, 2, 'a'],
  [2, 2, 'b'],
])('with template %i in use, and without %i, %s is in use', (copyTemplate, at, name) => {
  expect(templateInUse(withoutTemplate({ ...three, copyTemplate }, at)).name).toBe(name);
});

test('the last one stays', () => {
  const one = { copyTemplates: named('a'), copyTemplate: 0 };
  expect(withoutTemplate(one, 0)).toEqual(one);
});
