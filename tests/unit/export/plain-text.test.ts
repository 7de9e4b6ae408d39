import { expect, test } from 'vitest';
import type { Claim } from '../../../lib/annotation.ts';
import { claimRecord } from '../../../lib/export/claim-record.ts';
import { html } from '../../../lib/export/html.ts';
import { markdown } from '../../../lib/export/markdown.ts';
import { plainText, plainTexts } from '../../../lib/export/plain-text.ts';
import { quotationMarks } from '../../../lib/export/quotation-marks.ts';
import { ANNOTATION, ARTICLE, DIRECT, INDIRECT, MIXED, WORDS } from './sample.ts';

const written = (claim: Claim, article = ARTICLE) =>
  plainText({ ...claimRecord(article, ANNOTATION, claim), fragment: 'LINK' }, WORDS);

test('a direct claim is quoted, then its speaker, role, wire and day', () => {
  expect(written(DIRECT)).toBe(
    '"We are ready, willing & able. The well-known pier stands" — Anna Berg, Norland Transport Minister (TASS, June 26, 2025) LINK',
  );
});

test('a mixed claim is told, and only the words that were quoted stand in marks, closed again', () => {
  expect(written(MIXED)).toBe(
    'Anna Berg, Norland Transport Minister: the crew is "ready to sail in any weather" (TASS, June 26, 2025) LINK',
  );
});

test('an indirect claim has no quotation mark at all and says that it is a paraphrase', () => {
  expect(written(INDIRECT)).toBe(
    'Anna Berg, Norland Transport Minister: The ferry will sail again in May (paraphrased by TASS, June 26, 2025) LINK',
  );
});

test('a speaker whom the article does not tell is called unknown', () => {
  expect(written({ ...DIRECT, speaker: null })).toContain('— unknown speaker (TASS');
});

test('a name that may be the wrong one says so in text, Markdown and HTML, and a description has no other', () => {
  const unsure = { ...DIRECT, beside: 'Otto Falk' };
  expect(written(unsure)).toContain('— Anna Berg (unsure), Norland Transport Minister (TASS');
  const record = claimRecord(ARTICLE, ANNOTATION, unsure);
  expect(markdown(record, WORDS)).toContain('**Anna Berg** (unsure), Norland');
  expect(html(record, WORDS)).toContain('<b>Anna Berg</b> (unsure), Norland');
  const described = { ...unsure, speaker: { ...DIRECT.speaker!, kind: 'description' as const } };
  expect(written(described)).not.toContain('unsure');
});

test('what is not known leaves no empty brackets', () => {
  const bare = { ...ARTICLE, published: null, url: null };
  const record = claimRecord(bare, { ...ANNOTATION, dateline: null }, DIRECT);
  expect(plainText(record, WORDS)).toBe(
    '"We are ready, willing & able. The well-known pier stands" — Anna Berg, Norland Transport Minister',
  );
});

test('marks of the Russian language are guillemets, and marks inside become those of the second level', () => {
  const record = {
    ...claimRecord(ARTICLE, ANNOTATION, DIRECT),
    marks: quotationMarks('language', 'ru', ''),
    words: 'Паром «Элла» и "Мир" готовы',
  };
  expect(plainText(record, WORDS)).toContain('«Паром „Элла“ и „Мир“ готовы» — Anna Berg');
});

test('marks inside a direct claim become single ones', () => {
  const record = { ...claimRecord(ARTICLE, ANNOTATION, DIRECT), words: 'They call it "Ella"' };
  expect(plainText(record, WORDS)).toContain(`"They call it 'Ella'" — `);
});

test('several claims stand apart by a blank line', () => {
  const records = [DIRECT, MIXED].map((claim) => claimRecord(ARTICLE, ANNOTATION, claim));
  expect(plainTexts(records, WORDS).split('\n\n')).toHaveLength(2);
});
