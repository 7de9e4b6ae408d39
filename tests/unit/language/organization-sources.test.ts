import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../../lib/language/english/english.ts';
import { sourcedLists as englishLists } from '../../../lib/language/english/organizations/known-lists.ts';
import type { KnownNames } from '../../../lib/language/known-names.ts';
import type { KnownOrganization } from '../../../lib/language/known-organization.ts';
import type { Language } from '../../../lib/language/language.ts';
import {
  LIST_SOURCES,
  type ListedFact,
  sourcesOf,
  withoutSources,
} from '../../../lib/language/list-sources.ts';
import type { OrganizationKind } from '../../../lib/language/organization-kind.ts';
import { parseKnownOrganization } from '../../../lib/language/parse-known-organization.ts';
import { sourcedLists as russianLists } from '../../../lib/language/russian/organizations/known-lists.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { kindByHead } from './kind-by-head.ts';

/** What a source has of a line of the lists, as it was found there. */
interface Found {
  source: string;
  name: string;
  kind: string;
  wikidata: string;
}

/** What was found, by the language and the listed name. */
const found = new Map<string, Found[]>();
for (const row of readFileSync(new URL('organization-sources.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)) {
  const [language, listed, source = '', name = '', kind = '', wikidata = ''] = row.split('\t');
  const key = `${language} ${listed}`;
  found.set(key, [...(found.get(key) ?? []), { source, name, kind, wikidata }]);
}

/** Sources that are no list of somebody else's. */
const OWN = new Set(['own', 'head', 'english']);

/** Spellings of one name level: "The Defence Centre Co." is "defense center". */
const level = (name: string) =>
  ` ${name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .replaceAll('isation', 'ization')
    .replaceAll('centre', 'center')
    .replaceAll('programme', 'program')
    .replaceAll('defence', 'defense')
    .replaceAll('labour', 'labor')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    .replace(
      / (?:the|inc|corp|corporation|ltd|plc|co|company|llc|ag|sa|nv|se|pao|пао|оао|ао|ооо|spa)(?= )/g,
      '',
    )
    .trim();

interface Line {
  line: string;
  organization: KnownOrganization;
  sources: ReturnType<typeof sourcesOf>;
  found: Found[];
}

function linesOf(lists: KnownNames, language: Language): Line[] {
  return (Object.entries(lists) as [OrganizationKind, string][]).flatMap(([kind, list]) =>
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const organization = parseKnownOrganization(withoutSources(line), kind);
        return {
          line,
          organization,
          sources: sourcesOf(line),
          found: found.get(`${language.code} ${organization.name}`) ?? [],
        };
      }),
  );
}

const englishKinds = new Map(
  linesOf(englishLists, english).map(({ organization: { name, kind } }) => [name, kind]),
);

describe.each([
  { language: english, lists: englishLists },
  { language: russian, lists: russianLists },
])('the sources of the lists of $language.code', ({ language, lists }) => {
  const lines = linesOf(lists, language);
  const wrong = (isWrong: (line: Line) => boolean) => lines.filter(isWrong).map(({ line }) => line);

  it('are named by each line: one of the name, one of the kind, and one of the id where there is one', () => {
    expect(
      wrong(
        ({ sources, organization }) =>
          !sources?.name || !sources.kind || Boolean(sources.id) !== Boolean(organization.wikidata),
      ),
    ).toEqual([]);
  });

  it('are declared, and confirm such facts', () => {
    expect(
      wrong(({ sources }) =>
        Object.entries(sources ?? {}).some(
          ([fact, source]) => source && !LIST_SOURCES[source]?.confirms.includes(fact as ListedFact),
        ),
      ),
    ).toEqual([]);
  });

  it('have the name', () => {
    expect(
      wrong(
        ({ sources, organization, found: rows }) =>
          !OWN.has(sources?.name ?? '') &&
          !rows.some(
            ({ source, name }) => source === sources?.name && level(name) === level(organization.name),
          ),
      ),
    ).toEqual([]);
  });

  it('have the kind, of the organization by its name or by another one of the line', () => {
    expect(
      wrong(({ sources, organization, found: rows }) => {
        const names = new Set(
          [organization.name, ...organization.aliases.map(({ text }) => text)].map(level),
        );
        return (
          !OWN.has(sources?.kind ?? '') &&
          !rows.some(
            (row) =>
              row.source === sources?.kind && row.kind === organization.kind && names.has(level(row.name)),
          )
        );
      }),
    ).toEqual([]);
  });

  it('have the id', () => {
    expect(
      wrong(
        ({ sources, organization: { wikidata }, found: rows }) =>
          wikidata !== null && !rows.some((row) => row.source === sources?.id && row.wikidata === wikidata),
      ),
    ).toEqual([]);
  });

  it('are the head of the name where they say so', () => {
    expect(
      wrong(
        ({ sources, organization: { name, kind } }) =>
          sources?.kind === 'head' && kindByHead(name, language.organizations) !== kind,
      ),
    ).toEqual([]);
  });

  it('are the English line where they say so', () => {
    expect(
      wrong(
        ({ sources, organization }) =>
          sources?.kind === 'english' && englishKinds.get(organization.english ?? '') !== organization.kind,
      ),
    ).toEqual([]);
  });
});

describe('organizations that both languages know', () => {
  it('are of one kind in both', () => {
    expect(
      linesOf(russianLists, russian)
        .map(({ organization }) => organization)
        .filter(({ english: name, kind }) => name && englishKinds.get(name) !== kind),
    ).toEqual([]);
  });
});

describe('what was found in the sources', () => {
  it('is of lines of the lists alone', () => {
    const listed = new Set(
      [...linesOf(englishLists, english), ...linesOf(russianLists, russian)].flatMap(
        ({ found: rows }) => rows,
      ),
    );
    expect([...found.values()].flat().filter((row) => !listed.has(row))).toEqual([]);
  });

  it('is from declared sources', () => {
    expect(
      [...found.values()].flat().filter(({ source }) => !LIST_SOURCES[source] || OWN.has(source)),
    ).toEqual([]);
  });
});

describe('a list as the engine reads it', () => {
  it('has nothing of the sources', () => {
    expect(withoutSources('Tarn; <Tar |Q1 # nsi own nsi\nVale # own head\n')).toBe('Tarn;<Tar|Q1\nVale\n');
  });
});
