/** Datelines as cases: a text, and what is read of it. */
import { expect, it } from 'vitest';
import { readDateline } from '../../../lib/dateline/dateline.ts';

/** A text, and what its dateline says: the words it covers, place, country, date, wire. */
export type Case = [
  text: string,
  covers: string,
  place: string | null,
  country: string | null,
  date: string | null,
  wire: string | null,
];

/** Declares a test for each case: its dateline is read as that says. */
export function itReads(cases: readonly Case[]): void {
  it.each(cases)('%j', (text, covers, place, country, date, wire) => {
    const dateline = readDateline(text);
    expect(dateline && { ...dateline, span: text.slice(...dateline.span) }).toEqual({
      span: covers,
      place,
      country,
      date,
      wire,
    });
  });
}
