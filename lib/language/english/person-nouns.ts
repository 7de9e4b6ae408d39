/** Which nouns mean a person, by how they end. */

import type { Span } from '../../text/span.ts';
import { isAt, type Token } from '../../text/token.ts';
import { COORDINATOR } from '../../text/word-class.ts';
import { singularOf } from './phrase-head.ts';

const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const ENDING = /(?:\p{L}{3}(?:er|or|ist|ian|man|woman|ee)|year-old)$/u;
/** Persons that no ending tells. */
const PERSONS = listed(
  'person informant respondent accused man woman boy girl delegate teenager native star great veteran democrat republican democrats comic cop monk nun president-elect mayor-elect governor-elect',
);
/** Nouns with such an ending that mean things. */
const THINGS = listed(`
  letter paper newspaper order number center centre tower power weather summer winter chapter matter factor sector error color colour harbor harbour labor
  labour border quarter river water computer server container carrier cluster filter folder header meter monitor motor tractor trailer trigger danger dinner
  offer answer corner layer shelter theater theatre disaster register poster charter cover tender floor flavor honor honour humor humour rumor rumour minor
  mirror terror tumor vapor indicator reactor regulator generator elevator processor operator manufacturer producer maker lender insurer retailer developer
  exporter importer supplier broadcaster publisher distributor refiner cruiser bomber fighter freighter trawler tanker helicopter bunker counter crater
  fever cancer disorder folklore encounter committee subcommittee guarantee fee coffee degree refugee tree agree human german roman
  transporter ticker newsletter primer reminder watchdog september october november december
`);

/** Whether the noun at `span` is a person by its form. A name, with a capital, is none ("The Guardian"), but for a plural at the beginning ("Dealers"). */
export function isPersonNoun(tokens: readonly Token[], span: Span | null): boolean {
  const at = span ? tokens.findIndex(({ start }) => start === span[0]) : -1;
  const token = tokens[at];
  // "both Republican and Democratic senators"
  if (!token || isAt(tokens, at + 1, COORDINATOR)) return false;
  if (PERSONS.has(token.lower)) return true;
  const one = singularOf(token.lower);
  const noun = one ?? token.lower;
  if (token.capital && (at !== 0 || one === null)) return false;
  return PERSONS.has(noun) || (ENDING.test(noun) && !THINGS.has(noun));
}
