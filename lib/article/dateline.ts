import type { Dateline } from '../extract/annotation.ts';
import { englishCountries } from '../language/english/countries.ts';
import { russianCountries } from '../language/russian/countries.ts';
import { findOpening } from './opening.ts';

const countries = new Set([...englishCountries, ...russianCountries].map((name) => name.toLowerCase()));

/** The country that a region names; null for "Leningrad Region", "S.C" and the like. */
function countryIn(region: string | null): string | null {
  if (region === null) return null;
  const name = region.trim();
  return countries.has(name.toLowerCase().replaceAll('.', '')) ? name : null;
}

/**
 * Reads the dateline of an article's text: place, country, date and wire, as `QINGDAO /China/, June 26. /TASS/.` gives them.
 * It may stand behind a lead, a byline or a photo credit. A place in capitals with a dash ("ALGIERS -") is a dateline whose wire is null.
 * Pure, constant time. Null where the text has none.
 */
export function readDateline(text: string): Dateline | null {
  const opening = findOpening(text);
  if (opening === null) return null;
  const { span, place, date, wire } = opening;
  return { span, place, country: countryIn(opening.region), date, wire };
}
