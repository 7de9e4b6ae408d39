import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageFromFile } from '../../../scripts/demo/page-file.ts';

const HTML = '<!doctype html><title>Мост</title><p>ОЗЁРСК, 26 июня. /ТАСС/. Мост откроют в сентябре.';
const ASCII = '<!doctype html><p>LAKEFORD, June 26. /TASS/. The bridge will be opened.';
const utf8 = (text: string) => new TextEncoder().encode(text);
/** Cyrillic letters in windows-1251, all others as they are in ASCII. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    return letter === 'Ё' ? 0xa8 : code - 0x410 + 0xc0;
  });
const utf16 = (text: string, order: 'little' | 'big') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
};
const type = (bytes: Uint8Array, name = 'page.html') => pageFromFile(name, bytes).type;

describe('a file, served as it is on the disk', () => {
  it.each([
    ['UTF-8 that declares nothing', utf8(HTML), 'text/html; charset=utf-8'],
    [
      'UTF-8 saved from a page that declares another',
      utf8(HTML.replace('<title>', '<meta charset="windows-1251">$&')),
      'text/html; charset=utf-8',
    ],
    ['ASCII', utf8(ASCII), 'text/html; charset=utf-8'],
    ['an empty file', new Uint8Array(), 'text/html; charset=utf-8'],
    ['UTF-16 without a mark', utf16(HTML, 'little'), 'text/html; charset=utf-16le'],
    ['UTF-16 the other way round', utf16(HTML, 'big'), 'text/html; charset=utf-16be'],
    ['UTF-16 with a mark', utf16(`\ufeff${HTML}`, 'little'), 'text/html'],
    ['windows-1251, which the browser tells by declaration or letters', windows1251(HTML), 'text/html'],
  ])('%s', (_, bytes, expected) => {
    expect(type(bytes)).toBe(expected);
  });

  it('gzipped, whatever its name', () => {
    const page = pageFromFile('page.html', gzipSync(windows1251(HTML)));
    expect(page).toEqual({ body: Buffer.from(windows1251(HTML)), type: 'text/html' });
    expect(type(gzipSync(utf8(ASCII)), 'wire.txt.gz')).toBe('text/plain; charset=utf-8');
  });

  it('is a plain text by its name', () => {
    expect(type(utf8(ASCII), 'WIRE.TXT')).toBe('text/plain; charset=utf-8');
    expect(type(utf8(ASCII), 'text.html')).toBe('text/html; charset=utf-8');
  });
});
