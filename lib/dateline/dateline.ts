import type { Dateline } from '../annotation.ts';
import { englishCountries } from '../language/english/countries.ts';
import { englishNoPlaces } from '../language/english/dateline.ts';
import { russianCountries } from '../language/russian/countries.ts';
import { russianNoPlaces } from '../language/russian/dateline.ts';
import { readHead } from './dateline-head.ts';
import { findOpening, type Opening } from './opening.ts';
import { findUnlistedOpening, type UnlistedOpening } from './unlisted-opening.ts';

const countries = new Set([...englishCountries, ...russianCountries].map((name) => name.toLowerCase()));

/** The country that a region names; null for "Leningrad Region", "S.C" and the like. */
function countryIn(region: string | null): string | null {
  if (region === null) return null;
  const name = region.trim();
  return countries.has(name.toLowerCase().replaceAll('.', '')) ? name : null;
}

/** So far behind a signature that stands first, its place and date are looked for. UTF-16 code units. */
const BEHIND = 64;

/** `(ANSA) - ROME, JUNE 26 -`: where the signature stands first, place and date may follow it. */
function withHeadBehind(text: string, opening: Opening): Opening {
  const end = opening.span[1];
  const next = /^([^\n–—]{2,60}?) ?[-–—]{1,2}(?=\s)/.exec(text.slice(end, end + BEHIND));
  const head = next && readHead(next[1]!.trimStart(), true);
  if (!head?.place || !(head.place.capitals || head.date !== null)) return opening;
  const { place, region } = head.place;
  return { ...opening, span: [opening.span[0], end + next![0].length], place, region, date: head.date };
}

const noPlaces = new Set(`${englishNoPlaces}|${russianNoPlaces}`.split('|'));

/** `By Ann Field Jan 30 (Reuters) -`: what reads like a place and is a byline or a label is none, and no part of the dateline. */
function withoutLabel(text: string, opening: Opening | UnlistedOpening): Opening | UnlistedOpening | null {
  const { place, date, span } = opening;
  if (place === null || !noPlaces.has(place.split(' ', 1)[0]!.toLowerCase())) return opening;
  if (date === null) return null;
  return { ...opening, place: null, region: null, span: [text.indexOf(date, span[0]), span[1]] };
}

/**
 * Reads the dateline of an article's text: place, country, date and wire, as `QINGDAO /China/, June 26. /TASS/.` gives them.
 * It may stand behind a lead, a byline or a photo credit. A place in capitals with a dash ("ALGIERS -") is a dateline whose wire is null.
 * Pure, constant time. Null where the text has none.
 */
export function readDateline(text: string): Dateline | null {
  const signed = findOpening(text);
  const whole =
    signed !== null && signed.place === null && signed.date === null ? withHeadBehind(text, signed) : signed;
  const found = whole ?? findUnlistedOpening(text);
  const opening = found && withoutLabel(text, found);
  if (opening === null) return null;
  const { span, place, date, wire } = opening;
  return { span, place, country: countryIn(opening.region), date, wire };
}
