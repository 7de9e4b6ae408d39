import { expect, test } from 'vitest';
import { copiedRows } from '../../../entrypoints/library/copied-rows.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { wordingFor } from '../../../lib/wording/wording.ts';
import { keptOf } from './sample.ts';

const wording = wordingFor('en', 'en');

test('copies of kept claims have the marks, the link and the template of the reader’s choice', () => {
  const { article, claims } = keptOf({ said: [{ words: 'The ferry will sail' }] });
  const rows = claims.map((claim, number) => ({ number, claim, article, speaker: null }));
  const copied = (part: object) => copiedRows(rows, { ...DEFAULT_SETTINGS, ...part }, wording).text;
  expect(copied({})).toContain('"The ferry will sail" — Anna Berg');
  expect(copied({ copyMarks: 'language' })).toContain('“The ferry will sail” — Anna Berg');
  expect(copied({ copyLink: 'none' })).not.toContain('https://');
  const copyTemplates = [
    { name: '', text: '{{quote}}' },
    { name: 'Short', text: '{{speaker}}: {{quote}}' },
  ];
  expect(copied({ copyFormat: 'template', copyTemplates, copyTemplate: 1, copyMarks: 'straight' })).toBe(
    'Anna Berg: "The ferry will sail"',
  );
});
