import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recogniseLanguage } from '../../../lib/language/recognise.ts';
import type { PageState } from '../../../lib/messages.ts';
import { LANGUAGES, type PanelTab, panelView } from '../../../lib/panel/panel-view.ts';
import { fileName } from '../../../lib/panel/save-file.ts';
import { tabAddress } from '../../../lib/panel/tab-address.ts';
import { ANNOTATION, ARTICLE } from '../export/sample.ts';

const annotated: PageState = {
  status: 'annotated',
  article: ARTICLE,
  annotation: ANNOTATION,
  marksShown: true,
};
const tab: PanelTab = {
  host: 'a.example',
  readable: true,
  pdf: false,
  language: null,
  answer: 'waiting',
  siteRule: 'ask',
  readOnce: false,
};

describe('the view of the panel', () => {
  test.each([
    ['before the page has answered', {}, 'reading'],
    ['while the page is read', { answer: { status: 'reading' } }, 'reading'],
    ['when it was read', { answer: annotated }, 'annotated'],
    ['on a site that is off', { answer: { status: 'no-article' }, siteRule: 'off' }, 'site-off'],
    [
      'on a site that was turned off while its list was shown',
      { answer: annotated, siteRule: 'off' },
      'site-off',
    ],
    [
      'when it was read once on a site that is off',
      { answer: annotated, siteRule: 'off', readOnce: true },
      'annotated',
    ],
    ['where the browser keeps the address from us', { answer: 'none', host: null }, 'needs-permission'],
    ['where it shows an error in the place of a page', { answer: 'error-page' }, 'not-loaded'],
    ['where nobody may go in though we may know the address', { answer: 'none' }, 'not-loaded'],
    ['where that is the address of a PDF', { answer: 'none', pdf: true }, 'pdf'],
    ['of a PDF on the disk', { answer: 'none', pdf: true, host: null }, 'pdf'],
    ['of a PDF that the browser shows in a page', { answer: { status: 'no-article' }, pdf: true }, 'pdf'],
    ['of a page of articles whose address ends so', { answer: annotated, pdf: true }, 'annotated'],
    ['on a page in German', { answer: { status: 'no-article' }, language: 'de' }, 'other-language'],
    [
      'on one that failed',
      { answer: { status: 'failed', reason: 'x' }, language: 'zh-CN' },
      'other-language',
    ],
    ['on one in British English', { answer: { status: 'no-article' }, language: 'en-GB' }, 'no-article'],
    [
      'on an article that was read whatever the browser thinks',
      { answer: annotated, language: 'de' },
      'annotated',
    ],
    ['where nobody may ever go in', { answer: 'none', readable: false, host: null }, 'not-readable'],
    ['on a page that is no article', { answer: { status: 'no-article' } }, 'no-article'],
    ['when reading went wrong', { answer: { status: 'failed', reason: 'x' } }, 'failed'],
  ] satisfies [string, Partial<PanelTab>, string][])('%s', (_, known, view) => {
    expect(panelView({ ...tab, ...known }).view).toBe(view);
  });
});

describe("a tab's address", () => {
  test.each([
    ['https://www.tass.com:8080/a?b', true, { host: 'www.tass.com', readable: true, pdf: false }],
    ['file:///tmp/a.txt', true, { host: null, readable: true, pdf: false }],
    ['https://a.example/Paper.PDF?x', true, { host: 'a.example', readable: true, pdf: true }],
    ['chrome://extensions/', true, { host: null, readable: false, pdf: false }],
    ['about:blank', true, { host: null, readable: false, pdf: false }],
    ['https://addons.mozilla.org/x', true, { host: null, readable: false, pdf: false }],
    [undefined, true, { host: null, readable: false, pdf: false }],
    [undefined, false, { host: null, readable: true, pdf: false }],
    ['nonsense', false, { host: null, readable: true, pdf: false }],
  ])('%s, opened by the reader: %s', (url, opened, address) => {
    expect(tabAddress(url, opened)).toEqual(address);
  });
});

test.each([
  ['Ferry to sail — minister', 'Ferry-to-sail-minister'],
  ['../../etc/passwd\0', 'etc-passwd'],
  ['Паром пойдёт', 'Паром-пойдёт'],
  ['word '.repeat(40), Array(12).fill('word').join('-')],
  ['—', 'claims'],
  [null, 'claims'],
])('the file for %j is named %s', (title, name) => {
  expect(fileName(title, 'claims')).toBe(name);
});

test('the languages that a panel says it reads are those that are read', () => {
  const folders = readdirSync(join(import.meta.dirname, '../../../lib/language'), { withFileTypes: true });
  expect(folders.filter((each) => each.isDirectory())).toHaveLength(LANGUAGES.length);
  expect(recogniseLanguage('The minister said that the ports of the sea were open to all ships.')).toBe(
    LANGUAGES[0],
  );
  expect(recogniseLanguage('Министр сказал, что порты открыты для всех судов.')).toBe(LANGUAGES[1]);
});
