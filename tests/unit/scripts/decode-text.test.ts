import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../scripts/extract/decode-text.ts';
import { bytesIn } from './encoded.ts';

const RUSSIAN =
  'ОЗЁРСК, 26 июня. /ТАСС/. Мост откроют в сентябре, сообщила мэр Анна Полева журналистам в среду.\n\nПаром будет ходить до конца года.';
const ENGLISH = 'LAKEFORD, June 26. /TASS/. The bridge will be opened in September.';
const page = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;

describe('a text is read in', () => {
  it.each(['utf-8', 'windows-1251', 'koi8-r', 'utf-16le', 'utf-16be'])(
    '%s, with nothing that says so',
    (encoding) => {
      expect(decodeText(bytesIn(encoding, RUSSIAN), { page: false })).toBe(RUSSIAN);
    },
  );

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('%s with its mark, which is no part of it', (encoding) => {
    expect(decodeText(bytesIn(encoding, `\ufeff${RUSSIAN}`), { page: false })).toBe(RUSSIAN);
  });

  it.each(['utf-16le', 'utf-16be'])('%s in Latin letters', (encoding) => {
    expect(decodeText(bytesIn(encoding, ENGLISH), { page: false })).toBe(ENGLISH);
  });

  it('an encoding that it came with', () => {
    expect(decodeText(bytesIn('windows-1251', 'Мост'), { page: false, charset: 'windows-1251' })).toBe(
      'Мост',
    );
  });

  it('an encoding that its letters tell where what it came with is unknown', () => {
    expect(decodeText(bytesIn('windows-1251', RUSSIAN), { page: false, charset: 'no-such' })).toBe(RUSSIAN);
  });
});

describe('a page is read in', () => {
  it.each(['windows-1251', 'koi8-r', 'utf-8'])('%s, as it says', (encoding) => {
    const html = page(encoding, 'Мост');
    expect(decodeText(bytesIn(encoding, html), { page: true })).toBe(html);
  });

  it('an encoding that XHTML declares', () => {
    const html = '<?xml version="1.0" encoding="windows-1251"?><html><body><p>Мост</p></body></html>';
    expect(decodeText(bytesIn('windows-1251', html), { page: true })).toBe(html);
  });

  it('UTF-8 where it says UTF-16 in single bytes, as browsers do', () => {
    const html = page('utf-16', 'Мост');
    expect(decodeText(bytesIn('utf-8', html), { page: true })).toBe(html);
  });

  it('an encoding that its letters tell where it says none', () => {
    const html = `<html><body><p>${RUSSIAN}</p></body></html>`;
    expect(decodeText(bytesIn('windows-1251', html), { page: true })).toBe(html);
  });

  it('no encoding by a text that only speaks of one', () => {
    const text = `${RUSSIAN} <meta charset="koi8-r">`;
    expect(decodeText(bytesIn('windows-1251', text), { page: false })).toBe(text);
  });
});
