import { describe, expect, it } from 'vitest';
import { writtenDays } from '../../../lib/dateline/written-day.ts';

const daysIn = (text: string) =>
  [...writtenDays(text)].map(({ year, month, day, span }) => [year, month, day, text.slice(...span)]);

describe('days as they are written', () => {
  it.each([
    ['date 2025-06-26 PORT ELLA', [[2025, 6, 26, '2025-06-26']]],
    ['26.06.2025, 10:15', [[2025, 6, 26, '26.06.2025']]],
    ['26/06/2025', [[2025, 6, 26, '26/06/2025']]],
    ['06/26/2025', [[2025, 6, 26, '06/26/2025']]],
    ['June 26, 2025', [[2025, 6, 26, 'June 26, 2025']]],
    ['Sept. 3', [[null, 9, 3, 'Sept. 3']]],
    ['3 Aug 2024', [[2024, 8, 3, '3 Aug 2024']]],
    ['10 авг.', [[null, 8, 10, '10 авг']]],
    ['10 авг., 2024', [[2024, 8, 10, '10 авг., 2024']]],
    ['26 июня 2025 года', [[2025, 6, 26, '26 июня 2025']]],
    [
      'from 1 May to 3 июля',
      [
        [null, 5, 1, '1 May'],
        [null, 7, 3, '3 июля'],
      ],
    ],
  ])('%s', (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });

  it('knows every month by its name in both languages', () => {
    for (const language of ['en', 'ru'])
      for (let month = 1; month <= 12; month++) {
        const words = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
        const [day] = writtenDays(words.format(Date.UTC(2025, month - 1, 7)));
        expect([day?.month, day?.day]).toEqual([month, 7]);
      }
  });

  it.each([
    '5/6/2025',
    '2025-13-01',
    '31 June 2025',
    '12025-06-26',
    '2025-06-261',
    'June 99',
    'dismay 3',
    '26 300',
  ])('none in %s', (text) => expect(daysIn(text)).toEqual([]));
});
