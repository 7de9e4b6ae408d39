/** References by the patterns that the manuals print, with invented articles in their places. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../lib/export/citation.ts';
import { citedArticle, REFERENCE_STYLES, type ReferenceStyle } from '../../../lib/export/cited-article.ts';

const ENGLISH: Citation = {
  title: 'Ferry to sail again',
  wire: 'Norland News Agency',
  place: 'PORT ELLA, Norland',
  isoDate: '2025-09-03',
  url: 'https://wire.example/world/7',
  language: 'en',
  accessed: '2025-10-01',
};
const RUSSIAN: Citation = {
  ...ENGLISH,
  title: 'Паром снова пойдёт в мае',
  wire: 'Вестник Норландии',
  language: 'ru',
};
const text = (citation: Citation, style: ReferenceStyle) => citedArticle(citation, style).text;
const NOTHING: Citation = {
  ...ENGLISH,
  title: null,
  wire: null,
  place: null,
  isoDate: null,
  url: null,
};

describe('APA', () => {
  // "Group. (Year, Month day). Title. Retrieved Month day, year, from URL"
  test('a group that is author and site is named once', () => {
    expect(text(ENGLISH, 'apa')).toBe(
      'Norland News Agency. (2025, September 3). Ferry to sail again. Retrieved October 1, 2025, from https://wire.example/world/7',
    );
  });

  test('the title moves to the place of an author who is not known, "n.d." to that of the date', () => {
    expect(text({ ...ENGLISH, wire: null }, 'apa')).toBe(
      'Ferry to sail again. (2025, September 3). Retrieved October 1, 2025, from https://wire.example/world/7',
    );
    expect(text({ ...ENGLISH, isoDate: null, url: null }, 'apa')).toBe(
      'Norland News Agency. (n.d.). Ferry to sail again.',
    );
  });

  test('a work without a title is described in brackets', () => {
    expect(text({ ...ENGLISH, title: null, url: null }, 'apa')).toBe(
      'Norland News Agency. (2025, September 3). [News article].',
    );
  });

  test('the title is in italics, its own full stop is not doubled', () => {
    const { html, text: plain } = citedArticle({ ...ENGLISH, title: 'Who pays?' }, 'apa');
    expect(plain).toContain('Who pays? Retrieved');
    expect(parseHTML(`<body>${html}</body>`).document.querySelector('i')?.textContent).toBe('Who pays?');
  });
});

describe('Chicago', () => {
  // 'Name. "Title." Month day, year. Accessed Month day, year. URL.'
  test('who brings an unsigned article stands in the place of its author', () => {
    expect(text(ENGLISH, 'chicago')).toBe(
      'Norland News Agency. “Ferry to sail again.” September 3, 2025. Accessed October 1, 2025. https://wire.example/world/7.',
    );
  });

  test.each([
    ['Board says pier is "as good as new"', '“Board says pier is ‘as good as new.’”'],
    ['Board: “We are ready”', '“Board: ‘We are ready.’”'],
    ['Who pays for the pier?', '“Who pays for the pier?”'],
    ['Паром «Элла» пойдёт в мае', '“Паром «Элла» пойдёт в мае.”'],
  ])('quotation marks of %j become single ones', (title, quoted) => {
    expect(text({ ...ENGLISH, title, wire: null, isoDate: null, url: null }, 'chicago')).toBe(quoted);
  });
});

describe('MLA', () => {
  // '"Title." Container, day Mon. year, URL. Accessed day Mon. year.'
  test('a publisher who has written it himself is named once, behind the title', () => {
    expect(text(ENGLISH, 'mla')).toBe(
      '“Ferry to sail again.” Norland News Agency, 3 Sept. 2025, wire.example/world/7. Accessed 1 Oct. 2025.',
    );
  });

  test.each([
    ['2025-01-09', '9 Jan. 2025'],
    ['2025-05-10', '10 May 2025'],
    ['2025-06-26', '26 June 2025'],
    ['2025-07-31', '31 July 2025'],
    ['2025-08-01', '1 Aug. 2025'],
  ])('months beyond four letters are shortened: %s', (isoDate, written) => {
    expect(text({ ...ENGLISH, isoDate, url: null }, 'mla')).toBe(
      `“Ferry to sail again.” Norland News Agency, ${written}.`,
    );
  });

  test('the container is in italics', () => {
    expect(citedArticle(ENGLISH, 'mla').html).toContain('<i>Norland News Agency</i>, 3 Sept.');
  });

  test('what is not known is left out', () => {
    expect(text({ ...ENGLISH, wire: null, isoDate: null }, 'mla')).toBe(
      '“Ferry to sail again.” wire.example/world/7. Accessed 1 Oct. 2025.',
    );
    expect(text({ ...ENGLISH, title: null, url: null, isoDate: null }, 'mla')).toBe(
      'News article. Norland News Agency.',
    );
  });
});

describe('ГОСТ Р 7.0.100-2018', () => {
  // «Заглавие. – Текст : электронный // Сайт : [сайт]. – Год. – День месяц. – URL: … (дата обращения: дд.мм.гггг).»
  test('статья на сайте', () => {
    expect(text(RUSSIAN, 'gost')).toBe(
      'Паром снова пойдёт в мае. – Текст : электронный // Вестник Норландии : [сайт]. – 2025. – 3 сент. – URL: https://wire.example/world/7 (дата обращения: 01.10.2025).',
    );
  });

  test.each([
    ['2025-02-02', '2 февр. –'],
    ['2025-03-08', '8 марта. –'],
    ['2025-05-09', '9 мая. –'],
    ['2025-06-26', '26 июня. –'],
    ['2025-11-30', '30 нояб. –'],
  ])('месяц сокращается, точка не удваивается: %s', (isoDate, written) => {
    expect(text({ ...RUSSIAN, isoDate }, 'gost')).toContain(`– 2025. – ${written}`);
  });

  test.each([
    ['Кто платит?', 'Кто платит?. – Текст'],
    ['И снова паром…', 'И снова паром… – Текст'],
    ['Паром «Элла» в пути', 'Паром «Элла» в пути. – Текст'],
  ])('знак в конце заглавия остаётся при предписанном: %s', (title, opening) => {
    expect(text({ ...RUSSIAN, title }, 'gost')).toMatch(
      new RegExp(`^${opening.replace(/[?.]/gu, '\\$&')}`, 'u'),
    );
  });

  test('сайт без имени назван по адресу', () => {
    expect(text({ ...RUSSIAN, wire: null }, 'gost')).toContain('// wire.example : [сайт]. –');
  });

  test('an article is described in its own language', () => {
    expect(text(ENGLISH, 'gost')).toBe(
      'Ferry to sail again. – Text : electronic // Norland News Agency : [website]. – 2025. – 3 Sept. – URL: https://wire.example/world/7 (date of access: 01.10.2025).',
    );
  });
});

test.each(REFERENCE_STYLES)('%s: what looks like markup stays text, a line break ends nothing', (style) => {
  const title = '<script>x</script>\r\n & <b>"y"';
  const { html, text: plain } = citedArticle({ ...ENGLISH, title, wire: '<i>W</i>' }, style);
  const { document } = parseHTML(`<!doctype html><body>${html}</body>`);
  expect(document.querySelector('script, b')).toBeNull();
  expect(document.querySelector('p')?.textContent).toBe(plain);
  expect(plain).not.toMatch(/[\r\n]/u);
});

test.each(REFERENCE_STYLES)(
  '%s: of an article of which nothing is known something is said still, or nothing',
  (style) => {
    expect(text(NOTHING, style)).toMatch(
      {
        apa: /^\[News article\]\. \(n\.d\.\)\.$/u,
        chicago: /^$/u,
        mla: /^News article\.$/u,
        gost: /^Text : electronic\.$/u,
      }[style],
    );
  },
);
