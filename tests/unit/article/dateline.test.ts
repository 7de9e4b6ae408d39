import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../lib/article/dateline.ts';

/** A text, and what its dateline says: the words it covers, place, country, date, wire. */
type Case = [
  text: string,
  covers: string,
  place: string | null,
  country: string | null,
  date: string | null,
  wire: string | null,
];

const cases: Case[] = [
  // Between slashes
  [
    'LAKEFORD, December 26. /TASS/. The bridge',
    'LAKEFORD, December 26. /TASS/.',
    'LAKEFORD',
    null,
    'December 26',
    'TASS',
  ],
  [
    'LAKEFORD /China/, June 26. /TASS/. The',
    'LAKEFORD /China/, June 26. /TASS/.',
    'LAKEFORD',
    'China',
    'June 26',
    'TASS',
  ],
  [
    'PINE HILL /Lake Region/, May 6. /TASS/. The',
    'PINE HILL /Lake Region/, May 6. /TASS/.',
    'PINE HILL',
    null,
    'May 6',
    'TASS',
  ],
  [
    'LAKEFORD, June 5. /ITAR-TASS/. The',
    'LAKEFORD, June 5. /ITAR-TASS/.',
    'LAKEFORD',
    null,
    'June 5',
    'ITAR-TASS',
  ],
  [
    'LAKEFORD, June 5. /TASS correspondent Ann Field/. The',
    'LAKEFORD, June 5. /TASS correspondent Ann Field/.',
    'LAKEFORD',
    null,
    'June 5',
    'TASS',
  ],
  ['Ulaanbaatar/MONTSAME/. The fair', 'Ulaanbaatar/MONTSAME/.', 'Ulaanbaatar', null, null, 'MONTSAME'],
  ['Ulaanbaatar /MONTSAME/. The fair', 'Ulaanbaatar /MONTSAME/.', 'Ulaanbaatar', null, null, 'MONTSAME'],
  ['ОЗЁРСК, 5 июня. /ТАСС/. Мост', 'ОЗЁРСК, 5 июня. /ТАСС/.', 'ОЗЁРСК', null, '5 июня', 'ТАСС'],
  [
    'ЦИНДАО /Китай/, 26 июня. /ТАСС/. Мост',
    'ЦИНДАО /Китай/, 26 июня. /ТАСС/.',
    'ЦИНДАО',
    'Китай',
    '26 июня',
    'ТАСС',
  ],
  [
    'НОВЫЙ ГОРОДОК /Озёрная область/, 1 мая. /ТАСС/. Мост',
    'НОВЫЙ ГОРОДОК /Озёрная область/, 1 мая. /ТАСС/.',
    'НОВЫЙ ГОРОДОК',
    null,
    '1 мая',
    'ТАСС',
  ],
  [
    'ОЗЁРСК, 7 марта. /Корр. ТАСС Иван Лугов/. Мост',
    'ОЗЁРСК, 7 марта. /Корр. ТАСС Иван Лугов/.',
    'ОЗЁРСК',
    null,
    '7 марта',
    'ТАСС',
  ],
  [
    'ОЗЁРСК, 7 марта. /Корр.ТАСС Иван Лугов/. Мост',
    'ОЗЁРСК, 7 марта. /Корр.ТАСС Иван Лугов/.',
    'ОЗЁРСК',
    null,
    '7 марта',
    'ТАСС',
  ],
  [
    '2 октября, Минск /Корр. БЕЛТА/. Мост',
    '2 октября, Минск /Корр. БЕЛТА/.',
    'Минск',
    null,
    '2 октября',
    'БЕЛТА',
  ],
  // In brackets
  ['HEFEI, July 18 (Xinhua) -- The bridge', 'HEFEI, July 18 (Xinhua) --', 'HEFEI', null, 'July 18', 'Xinhua'],
  ['LAKEFORD (Reuters) - The bridge', 'LAKEFORD (Reuters) -', 'LAKEFORD', null, null, 'Reuters'],
  ['Jan 30 (Reuters) - The bridge', 'Jan 30 (Reuters) -', null, null, 'Jan 30', 'Reuters'],
  ['(Reuters) - The bridge', '(Reuters) -', null, null, null, 'Reuters'],
  [
    'LAKEFORD/NEW HARBOUR, March 7 (Reuters) - The',
    'LAKEFORD/NEW HARBOUR, March 7 (Reuters) -',
    'LAKEFORD/NEW HARBOUR',
    null,
    'March 7',
    'Reuters',
  ],
  ['LAKEFORD, Italy (AP) -- The bridge', 'LAKEFORD, Italy (AP) --', 'LAKEFORD', 'Italy', null, 'AP'],
  ['LAKEFORD, N.M. (AP) — The bridge', 'LAKEFORD, N.M. (AP) —', 'LAKEFORD', null, null, 'AP'],
  ['NEW LAKEFORD, Wis. (AP) — The bridge', 'NEW LAKEFORD, Wis. (AP) —', 'NEW LAKEFORD', null, null, 'AP'],
  ['Port Lake (AFP) – The bridge', 'Port Lake (AFP) –', 'Port Lake', null, null, 'AFP'],
  ['Berlin (dpa) - The bridge', 'Berlin (dpa) -', 'Berlin', null, null, 'dpa'],
  [
    'MINSK, 2 October (BelTA) – The bridge',
    'MINSK, 2 October (BelTA) –',
    'MINSK',
    null,
    '2 October',
    'BelTA',
  ],
  [
    'Pyongyang, December 10 (KCNA) -- The bridge',
    'Pyongyang, December 10 (KCNA) --',
    'Pyongyang',
    null,
    'December 10',
    'KCNA',
  ],
  ['NEW DELHI, June 26 (PTI) The bridge', 'NEW DELHI, June 26 (PTI)', 'NEW DELHI', null, 'June 26', 'PTI'],
  [
    'New Delhi [India], June 26 (ANI): The bridge',
    'New Delhi [India], June 26 (ANI):',
    'New Delhi',
    'India',
    'June 26',
    'ANI',
  ],
  ['TEHRAN, Jun. 26 (MNA) – The bridge', 'TEHRAN, Jun. 26 (MNA) –', 'TEHRAN', null, 'Jun. 26', 'MNA'],
  [
    'LAKEFORD, Mass., Dec. 11 (UPI) -- The bridge',
    'LAKEFORD, Mass., Dec. 11 (UPI) --',
    'LAKEFORD',
    null,
    'Dec. 11',
    'UPI',
  ],
  [
    'Cairo, Egypt, Apr 21 2022 (IPS) - The bridge',
    'Cairo, Egypt, Apr 21 2022 (IPS) -',
    'Cairo',
    'Egypt',
    'Apr 21 2022',
    'IPS',
  ],
  [
    'MOSCOW, June 26 (RIA Novosti) - The bridge',
    'MOSCOW, June 26 (RIA Novosti) -',
    'MOSCOW',
    null,
    'June 26',
    'RIA Novosti',
  ],
  ['KIEV (Sputnik) – The bridge', 'KIEV (Sputnik) –', 'KIEV', null, null, 'Sputnik'],
  [
    'LONDON (Reuters Breakingviews) - The bridge',
    'LONDON (Reuters Breakingviews) -',
    'LONDON',
    null,
    null,
    'Reuters',
  ],
  ['Madrid, 26 Jun (EFE).- The bridge', 'Madrid, 26 Jun (EFE).-', 'Madrid', null, '26 Jun', 'EFE'],
  ['(ANSA) - ROME, JUNE 26 - The bridge', '(ANSA) - ROME, JUNE 26 -', 'ROME', null, 'JUNE 26', 'ANSA'],
  [
    'LAKEFORD, June 26 (LakePress) -- The bridge',
    'LAKEFORD, June 26 (LakePress) --',
    'LAKEFORD',
    null,
    'June 26',
    'LakePress',
  ],
  // Without marks
  [
    'Moscow. June 26. INTERFAX - The bridge',
    'Moscow. June 26. INTERFAX -',
    'Moscow',
    null,
    'June 26',
    'Interfax',
  ],
  [
    'BAKU, Azerbaijan, June 26. Trend: The bridge',
    'BAKU, Azerbaijan, June 26. Trend:',
    'BAKU',
    'Azerbaijan',
    'June 26',
    'Trend',
  ],
  [
    'YEREVAN, JUNE 26, ARMENPRESS. The bridge',
    'YEREVAN, JUNE 26, ARMENPRESS.',
    'YEREVAN',
    null,
    'JUNE 26',
    'ARMENPRESS',
  ],
  ['ASTANA. KAZINFORM – The bridge', 'ASTANA. KAZINFORM –', 'ASTANA', null, null, 'Kazinform'],
  [
    'Москва. 8 ноября. INTERFAX.RU - Мост',
    'Москва. 8 ноября. INTERFAX.RU -',
    'Москва',
    null,
    '8 ноября',
    'INTERFAX.RU',
  ],
  [
    'Ростов-на-Дону. 8 ноября. ИНТЕРФАКС - Мост',
    'Ростов-на-Дону. 8 ноября. ИНТЕРФАКС -',
    'Ростов-на-Дону',
    null,
    '8 ноября',
    'Интерфакс',
  ],
  [
    'ОЗЁРСК, 10 авг - РИА Новости. Мост',
    'ОЗЁРСК, 10 авг - РИА Новости.',
    'ОЗЁРСК',
    null,
    '10 авг',
    'РИА Новости',
  ],
  [
    'СИМФЕРОПОЛЬ, 10 авг – РИА Новости Крым. Мост',
    'СИМФЕРОПОЛЬ, 10 авг – РИА Новости Крым.',
    'СИМФЕРОПОЛЬ',
    null,
    '10 авг',
    'РИА Новости Крым',
  ],
  [
    'ОЗЁРСК, 10 авг — РИА Новости, Иван Лугов. Мост',
    'ОЗЁРСК, 10 авг — РИА Новости, Иван Лугов.',
    'ОЗЁРСК',
    null,
    '10 авг',
    'РИА Новости',
  ],
  [
    'МОСКВА, 10 августа 2021 года. РАПСИ - Мост',
    'МОСКВА, 10 августа 2021 года. РАПСИ -',
    'МОСКВА',
    null,
    '10 августа 2021 года',
    'РАПСИ',
  ],
  ['ТАСС, 24 ноября. Мост', 'ТАСС, 24 ноября.', null, null, '24 ноября', 'ТАСС'],
  ['TASS, November 24. The bridge', 'TASS, November 24.', null, null, 'November 24', 'TASS'],
  [
    'Иркутск. 27 июня. Interfax-Russia.ru - Мост',
    'Иркутск. 27 июня. Interfax-Russia.ru -',
    'Иркутск',
    null,
    '27 июня',
    'Interfax-Russia.ru',
  ],
  [
    'KYIV. June 26 (Interfax-Ukraine) – The',
    'KYIV. June 26 (Interfax-Ukraine) –',
    'KYIV',
    null,
    'June 26',
    'Interfax-Ukraine',
  ],
  // Behind other text
  ['By Ann Field, June 26 (Reuters) - Copper', 'June 26 (Reuters) -', null, null, 'June 26', 'Reuters'],
  [
    'date 2025-06-26 LAKEFORD /China/, June 26. /TASS/. The',
    'LAKEFORD /China/, June 26. /TASS/.',
    'LAKEFORD',
    'China',
    'June 26',
    'TASS',
  ],
  ['The bridge opened\n\nKIEV (Sputnik) – The bridge', 'KIEV (Sputnik) –', 'KIEV', null, null, 'Sputnik'],
  [
    '© Ann Field/TASS\n\nLAKEFORD, June 2. /TASS/. The',
    'LAKEFORD, June 2. /TASS/.',
    'LAKEFORD',
    null,
    'June 2',
    'TASS',
  ],
  [
    '(Adds detail) * Copper up 0.1 percent By Ann Field Jan 30 (Reuters) - Copper',
    'Jan 30 (Reuters) -',
    null,
    null,
    'Jan 30',
    'Reuters',
  ],
  [
    '(Adds detail) By Ann Field NEW HARBOUR, Jan 30 (Reuters) - Copper',
    'NEW HARBOUR, Jan 30 (Reuters) -',
    'NEW HARBOUR',
    null,
    'Jan 30',
    'Reuters',
  ],
  [
    'ОЗЁРСК, 10 авг – РИА Новости.\n\nМост',
    'ОЗЁРСК, 10 авг – РИА Новости.',
    'ОЗЁРСК',
    null,
    '10 авг',
    'РИА Новости',
  ],
  // Signed by nobody
  ['ALGIERS- The bridge', 'ALGIERS-', 'ALGIERS', null, null, null],
  ['LAKEFORD, June 26 — The bridge', 'LAKEFORD, June 26 —', 'LAKEFORD', null, 'June 26', null],
];

const none: [name: string, text: string][] = [
  ['an empty text', ''],
  [
    'a wire that is quoted',
    'The bridge in Lakeford has opened, he told TASS on June 26. TASS, Reuters and AP were there.',
  ],
  ['a wire in brackets in a sentence', 'The agency (TASS) reported the opening of the bridge in Lakeford.'],
  ['a photo credit', 'A bridge is seen in Lakeford, Ariz. (AP) In October it was closed.'],
  ['a credit in a caption', 'The bridge in Lakeford. (Ann Field/AFP/Getty Images) By Ann Field'],
  ['a body with its acronym', 'Lake Cooperation Organization (LCO) – a body of six towns – met on June 26.'],
  ['a label in capitals', 'EXCLUSIVE – Ann Field: the bridge is open'],
  ['a compound in capitals', 'FOREX-Dollar slips as the bridge opens'],
  ['an address with slashes', 'https://example.com/TASS/June 26/ The bridge'],
  ['a byline', 'By Ann Field, Reuters. The bridge is open.'],
  ['a sentence with a date and a wire', 'The bridge will open on June 26, TASS reported.'],
  ['a dateline far down', `${'The bridge is open. '.repeat(100)}\n\nLAKEFORD (AP) — The bridge`],
  ['a quotation that opens with a dash', '— Мост открыт, — сказал Иван Лугов.'],
];

describe('a dateline', () => {
  it.each(cases)('is read from %j', (text, covers, place, country, date, wire) => {
    const dateline = readDateline(text);
    expect(dateline && { ...dateline, span: text.slice(...dateline.span) }).toEqual({
      span: covers,
      place,
      country,
      date,
      wire,
    });
  });

  it.each(none)('is not seen in %s', (_name, text) => {
    expect(readDateline(text)).toBeNull();
  });

  it('is read in the same time from any length of text', () => {
    const long = 'LAKEFORD '.repeat(1_000_000);
    const start = performance.now();
    readDateline(long);
    readDateline('('.repeat(5_000_000));
    readDateline('/A'.repeat(2_500_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
