import { describe, expect, it } from 'vitest';
import { languageOf, loadLanguage } from '../../../lib/language/languages.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The harbor was closed on Friday, the pilots said to the council of the ports.'],
    ['ru', 'Порт закрыли в пятницу, сообщили лоцманы совету портов.'],
    ['en', ''],
    ['en', '港口星期五关闭'],
  ])('is %s for "%s"', async (code, text) => {
    expect((await languageOf(text)).code).toBe(code);
  });

  it.each(['en', 'ru'])('is there under its code: %s', async (code) => {
    expect((await loadLanguage(code)).code).toBe(code);
  });

  it.each([null, 'xx', '__proto__', 'toString'])(
    'is the usual one for %s, which is none of ours',
    async (code) => {
      expect((await loadLanguage(code)).code).toBe('en');
    },
  );
});
