/** What the gate asks of all that a page says: may anything in it be signed by a wire? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSigned } from '../../../lib/article/signed.ts';
import { findOpening } from '../../../lib/dateline/opening.ts';

describe('isSigned', () => {
  it.each([
    'TASS Russian News Agency',
    '© TASS, 2026. All rights reserved',
    '© 1999–2026 TASS. All rights reserved',
    '© 2026 Интерфакс. Все права защищены',
    'ТАСС / Новости',
    'ТАСС, информационное агентство',
    'Trending: what others read',
    'Trends. More of them',
    'SMARTASSET - a tool',
    'THE FRONT-RUNNER - who is it?',
    '12:59 Interfax: what others read',
    // The number of a list's item, not a day's: far enough before the name to be cut in two.
    `Part 519: ${'more of the bridges '.repeat(6).slice(1)}TASS, 2026`,
    `Part 519: ${'more of the bridges '.repeat(6).slice(2)}TASS, 2026`,
    `Part 519: ${'more of the bridges '.repeat(6).slice(3)}TASS, 2026`,
    `Part 519: ${'more of the bridges '.repeat(6).slice(4)}TASS, 2026`,
    'Our partners: Interfax, Trend, UNN, IRNA and ANSA',
  ])('passes over what a page says of itself: %s', (text) => {
    expect(isSigned(`Harbors\n${text}\nBridges`)).toBe(false);
  });

  it.each([
    'MOSCOW, June 26. /TASS/. The bridge',
    'Москва. 8 ноября. INTERFAX.RU - Мост',
    'Москва. 8 ноября 2026 года. Интерфакс. Мост',
    'ОЗЁРСК, 10 авг - РИА Новости Крым. Мост',
    'YEREVAN, JUNE 26, ARMENPRESS. The bridge',
    'ASTANA. KAZINFORM – The bridge',
    'ТАСС, 24 ноября. Мост',
    'ТАСС,\n  24 ноября. Мост',
    'TASS, November 24. The bridge',
    'Trend Tuesday June 26. MOSCOW',
    'Одесса. 8 ноября. УНИАН, Иван Лугов. Мост',
    '2 октября 2026 года, Петропавловск-Камчатский, Камчатский край. ТАСС. Мост',
    `Одесса. 8 ноября.\n${' '.repeat(60)}УНИАН. Мост`,
    `ТАСС,\n${' '.repeat(60)}24 ноября. Мост`,
  ])('holds for an opening, whatever stands around it: %s', (text) => {
    expect(isSigned(text)).toBe(true);
    expect(isSigned(`News${text}`)).toBe(true);
  });

  it.each(
    'TASS|ТАСС|РИА Новости|Interfax|Интерфакс|Trend|AZERTAC|Armenpress|Kazinform|Казинформ|UNN|IRNA|ANSA|РАПСИ|РНС|ПРАЙМ|УНИАН|БЕЛТА|АРМЕНПРЕСС'.split(
      '|',
    ),
  )('knows every wire that signs without marks, in its usual spelling and in capitals: %s', (name) => {
    for (const spelling of [name, name.toUpperCase()]) {
      const text = `Озёрск. 8 ноября. ${spelling} - Мост`;
      expect(isSigned(text), text).toBe(true);
      expect(findOpening(text), text).not.toBeNull();
    }
  });

  it('holds for whatever opens an article', () => {
    const pieces = fc.constantFrom(
      ...[
        'MOSCOW',
        'Москва',
        'June 26',
        '26 Jun',
        '8 ноября',
        '10 авг',
        '2026',
        '2026 года',
        'Tuesday',
        'THE HAGUE',
      ],
      ...[
        'TASS',
        'ТАСС',
        'РИА Новости',
        'РИА Новости Крым',
        'INTERFAX.RU',
        'Interfax-Ukraine',
        'Trend',
        'UNN',
        'ПРАЙМ',
      ],
      ...['Reuters', '(Reuters)', '/TASS/', '(dpa)', '/Корр. ТАСС Иван Лугов/', ', Иван Лугов.'],
      ...[' ', ' ', ', ', '. ', ' - ', ' – ', ' — ', '-- ', ':', '.', ',', ' .', '\n'],
    );
    let opened = 0;
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 2, maxLength: 8 }), (parts) => {
        const text = parts.join('');
        if (findOpening(text) === null) return;
        opened++;
        expect(isSigned(text), text).toBe(true);
      }),
      { numRuns: 20_000 },
    );
    expect(opened).toBeGreaterThan(500);
  });
});
