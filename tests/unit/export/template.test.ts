import { describe, expect, test } from 'vitest';
import { type ClaimRecord, claimRecord } from '../../../lib/export/claim-record.ts';
import { copiedClaims } from '../../../lib/export/copied-claims.ts';
import { fillTemplate, readTemplate } from '../../../lib/export/template.ts';
import { type CopyFormat, DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { ANNOTATION, ARTICLE, DIRECT, HOSTILE, hostileRecord, INDIRECT, STYLE, WORDS } from './sample.ts';

const direct: ClaimRecord = { ...claimRecord(ARTICLE, ANNOTATION, DIRECT), fragment: 'LINK' };
const filled = (template: string, record = direct) => {
  const read = readTemplate(template);
  if ('error' in read) throw new Error(`${read.error} at ${read.at}`);
  return fillTemplate(read.parts, record, WORDS);
};

describe('filling', () => {
  test.each([
    ['{{speaker}}', 'Anna Berg'],
    ['{{ Speaker }}!', 'Anna Berg!'],
    ['{{quote}}', '"We are ready, willing & able. The well-known pier stands"'],
    ['{{words}}', 'We are ready, willing & able. The well-known pier stands'],
    [
      '{{wire}} {{date}} {{isodate}} {{kind}} {{cue}} {{place}}',
      'TASS June 26, 2025 2025-06-26 direct told PORT ELLA, Norland',
    ],
    ['{{organization}}', ''],
    ['{{#role}}, {{role}}{{/role}}', ', Norland Transport Minister'],
    ['{{#organization}}of {{organization}}{{/organization}}', ''],
    ['{{^organization}}alone{{/organization}}', 'alone'],
    ['{{#role}}a{{#organization}}b{{/organization}}c{{/role}}', 'ac'],
    ['{one} brace {{cue}}', '{one} brace told'],
  ])('%s', (template, text) => {
    expect(filled(template)).toBe(text);
  });

  test('words that were not quoted are never put into quotation marks', () => {
    const indirect = claimRecord(ARTICLE, ANNOTATION, INDIRECT);
    expect(filled('{{quote}}', indirect)).toBe('The ferry will sail again in May');
  });

  test('an unknown speaker has words, and yet is not known', () => {
    const unknown = { ...direct, speaker: null };
    expect(filled('{{speaker}}', unknown)).toBe('unknown speaker');
    expect(filled('{{#speaker}}by {{speaker}}{{/speaker}}{{^speaker}}by nobody{{/speaker}}', unknown)).toBe(
      'by nobody',
    );
  });

  test('a name in the words of a claim is no name of the template', () => {
    expect(filled('{{words}}', hostileRecord)).toBe(HOSTILE);
  });

  test('the template that comes with the extension is without error', () => {
    expect(filled(DEFAULT_SETTINGS.copyTemplates[0]!.text)).toContain(
      '— Anna Berg, Norland Transport Minister (TASS, June 26, 2025) LINK',
    );
  });
});

describe('what is wrong is told, and where', () => {
  test.each([
    ['a {{speeker}}', { error: 'unknown-name', at: 2, name: 'speeker', nearest: 'speaker' }],
    ['{{constructor}}', { error: 'unknown-name', at: 0, name: 'constructor', nearest: null }],
    ['{{}}', { error: 'unknown-name', at: 0, name: '', nearest: null }],
    ['{{#role}}x', { error: 'not-closed', at: 0, name: 'role' }],
    ['x{{/role}}', { error: 'nothing-to-close', at: 1, name: 'role' }],
    ['{{#role}}{{#cue}}{{/role}}{{/cue}}', { error: 'nothing-to-close', at: 17, name: 'role' }],
    ['a {{quote', { error: 'braces', at: 2 }],
    ['a }} b', { error: 'braces', at: 2 }],
    ['{{a{{quote}}', { error: 'braces', at: 0 }],
    ['', { error: 'no-name', at: 0 }],
    [' \n', { error: 'no-name', at: 0 }],
    ['no name at all', { error: 'no-name', at: 0 }],
    ['{{#role}}{{/role}}', { error: 'no-name', at: 0 }],
  ])('%s', (template, error) => {
    expect(readTemplate(template)).toEqual(error);
  });
});

test('copying by a template with an error copies plain text instead of nothing', () => {
  const copied = copiedClaims(ARTICLE, ANNOTATION, [DIRECT], {
    ...STYLE,
    format: 'template',
    template: '{{oops',
  });
  expect(copied.text).toContain('— Anna Berg');
});

test('plain text and tables go to the clipboard with HTML beside them, the other formats alone', () => {
  const html = (format: CopyFormat) => copiedClaims(ARTICLE, ANNOTATION, [DIRECT], { ...STYLE, format }).html;
  expect(html('text')).toContain('<blockquote');
  expect(html('csv')).toContain('<td>direct</td>');
  expect(html('markdown')).toBeNull();
});
