import type { Dateline } from '../extract/annotation.ts';
import { englishCountries } from '../language/english/countries.ts';
import { russianCountries } from '../language/russian/countries.ts';
import { readHead } from './dateline-head.ts';
import { findOpening } from './opening.ts';

const countries = new Set([...englishCountries, ...russianCountries].map((name) => name.toLowerCase()));

/** The country that a region names; null for "Leningrad Region", "S.C" and the like. */
function countryIn(region: string | null): string | null {
  if (region === null) return null;
  const name = region.trim();
  return countries.has(name.toLowerCase().replaceAll('.', '')) ? name : null;
}

/** How far an unsigned dateline reaches, UTF-16 code units, and the shortest name of a place that one is believed for. */
const UNSIGNED = 120;
const SHORTEST = 4;

/** `ALGIERS- `: a place in capitals and a dash at the text's very beginning, signed by nobody. */
function readUnsigned(text: string): Dateline | null {
  const dash = /^([^\n–—]{3,80}?)\s?[-–—]{1,2}(?=\s)/u.exec(text.slice(0, UNSIGNED));
  const head = dash && readHead(dash[1]!, true);
  const place = head?.place;
  if (!place?.capitals || place.place.length < SHORTEST || text.slice(0, head!.start).trim() !== '')
    return null;
  const span = [head!.start, dash![0].length] as const;
  return { span, place: place.place, country: countryIn(place.region), date: head!.date, wire: null };
}

/**
 * Reads the dateline of an article's text: place, country, date and wire, as `QINGDAO /China/, June 26. /TASS/.` gives them.
 * It may stand behind a lead, a byline or a photo credit. A place in capitals with a dash ("ALGIERS -") is a dateline whose wire is null.
 * Pure, constant time. Null where the text has none.
 */
export function readDateline(text: string): Dateline | null {
  const opening = findOpening(text);
  if (opening === null) return readUnsigned(text);
  const { span, place, date, wire } = opening;
  return { span, place, country: countryIn(opening.region), date, wire };
}
