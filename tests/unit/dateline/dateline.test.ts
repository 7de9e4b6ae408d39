import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../lib/dateline/dateline.ts';
import { itReads } from './it-reads.ts';

describe('a dateline behind other text', () => {
  itReads([
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
  ]);
});

describe('a dateline that no wire has signed', () => {
  itReads([
    ['ALGIERS- The bridge', 'ALGIERS-', 'ALGIERS', null, null, null],
    ['LAKEFORD, June 26 — The bridge', 'LAKEFORD, June 26 —', 'LAKEFORD', null, 'June 26', null],
  ]);
});

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
  ['a time in a sentence', 'Мост откроют в 08:51 LACNUM Иван сказал.'],
  ['a quotation that opens with a dash', '— Мост открыт, — сказал Иван Лугов.'],
];

describe('a dateline', () => {
  it.each(none)('is not seen in %s', (_name, text) => {
    expect(readDateline(text)).toBeNull();
  });

  it('is looked for at the beginning of the longest text', () => {
    expect(readDateline('LAKEFORD '.repeat(1_000_000))).toBeNull();
    expect(readDateline('('.repeat(5_000_000))).toBeNull();
    expect(readDateline('/A'.repeat(2_500_000))).toBeNull();
  });
});
