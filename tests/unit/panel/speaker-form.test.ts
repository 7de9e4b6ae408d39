import { expect, test } from 'vitest';
import type { Speaker } from '../../../lib/annotation.ts';
import { speakerForm } from '../../../lib/panel/speaker-form.ts';

const speaker = (kind: Speaker['kind']): Speaker => ({
  id: 0,
  kind,
  name: 'Anna Berg',
  role: null,
  organization: null,
});

test.each([
  ['a name', { speaker: speaker('person') }, 'named'],
  ['an organization', { speaker: speaker('organization') }, 'named'],
  ['a name, where somebody else may be meant', { speaker: speaker('person'), beside: 'Otto Falk' }, 'unsure'],
  ['a description', { speaker: speaker('description') }, 'described'],
  ['nobody', { speaker: null }, 'unknown'],
] as const)('%s is shown as %s', (_, claim, form) => {
  expect(speakerForm(claim)).toBe(form);
});
