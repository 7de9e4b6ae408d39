import { expect, test } from 'vitest';
import { organizationTable } from '../../../components/panel/organization-table.ts';
import { tableCsv } from '../../../lib/export/csv.ts';
import { copiedTable } from '../../../lib/export/table.ts';
import { wordingFor } from '../../../lib/wording/wording.ts';

const table = organizationTable(
  [
    {
      name: 'Harbor Board',
      kind: 'government',
      wikidata: 'Q1',
      mentions: [0, 2],
      otherForms: ['HB', 'the Board'],
    },
    { name: '=Ferry; Line', kind: 'other', wikidata: null, mentions: [1], otherForms: [] },
  ],
  'en',
  wordingFor('en', 'en'),
);

test('organizations are a table of name, kind, Wikidata and mentions', () => {
  expect(copiedTable(table).text.split('\n')).toEqual([
    'Organization\tAlso written\tKind\tWikidata\tMentions',
    'Harbor Board\tHB, the Board\tGovernment\thttps://www.wikidata.org/wiki/Q1\t2',
    "'=Ferry; Line\t\tOrganization\t\t1",
    '',
  ]);
});

test('and a file, in which no name runs as a formula or breaks a cell', () => {
  expect(tableCsv(table, ';').split('\r\n').slice(1)).toEqual([
    'Harbor Board;"HB, the Board";Government;https://www.wikidata.org/wiki/Q1;2',
    `"'=Ferry; Line";;Organization;;1`,
    '',
  ]);
});
