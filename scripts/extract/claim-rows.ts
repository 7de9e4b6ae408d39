/** An annotation as a flat table: a row for each claim, with the article that makes it. */
import type { Annotation, Claim, Span } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { publishedAt } from '../../lib/export/article-date.ts';
import { claimWords } from '../../lib/export/claim-words.ts';
import { guardFormula } from '../../lib/export/formula.ts';

/** The table's columns, in order. All are text; what is not known is null. */
export const COLUMNS = [
  'article',
  'title',
  'url',
  'published',
  'fetched',
  'wire',
  'place',
  'date',
  'language',
  'kind',
  'words',
  'speaker',
  'speaker_kind',
  'role',
  'speaker_organization',
  'cue',
  'source',
  'organizations',
  'rule',
] as const;

/** One claim, by the names of `COLUMNS`. */
export type ClaimRow = Record<(typeof COLUMNS)[number], string | null>;

/** Full names of the organizations that a claim's content names, each once, as they come; null where it names none. */
function organizationsIn({ content }: Claim, { organizations }: Annotation): string | null {
  const named = organizations.filter(({ span }) =>
    content.some(([start, end]) => span[0] >= start && span[1] <= end),
  );
  return [...new Set(named.map(({ name }) => name))].join('; ') || null;
}

/** The rows of one article. `id`: what the article is called in the output. */
export function claimRows(
  article: Article & { fetched: string | null },
  annotation: Annotation,
  id: unknown,
): ClaimRow[] {
  const { text, title, url, fetched } = article;
  const { dateline, language } = annotation;
  const slice = (span: Span | null) => span && text.slice(...span).replace(/\s+/gu, ' ');
  return annotation.claims.map((claim) => ({
    article: typeof id === 'string' ? id : JSON.stringify(id),
    title,
    url,
    published: publishedAt(article, dateline),
    fetched,
    wire: dateline?.wire ?? null,
    place: dateline?.place ?? null,
    date: dateline?.date ?? null,
    language,
    kind: claim.kind,
    words: claimWords(text, claim),
    speaker: claim.speaker?.name ?? null,
    speaker_kind: claim.speaker?.kind ?? null,
    role: claim.speaker?.role ?? null,
    speaker_organization: claim.speaker?.organization ?? null,
    cue: slice(claim.cue),
    source: slice(claim.source),
    organizations: organizationsIn(claim, annotation),
    rule: claim.rule,
  }));
}

const cell = (value: string | null): string => {
  const guarded = guardFormula(value ?? '');
  return /[",\r\n;\t']/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** The line of column names that opens a table in CSV (RFC 4180). */
export const csvHead = (): string => `${COLUMNS.join(',')}\r\n`;

/** Rows as lines of CSV; what is not known is empty, and no spreadsheet takes a cell for a formula. */
export const csvLines = (rows: readonly ClaimRow[]): string =>
  rows.map((row) => `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`).join('');
