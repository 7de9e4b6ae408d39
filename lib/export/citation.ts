import type { Annotation } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { articleDate } from './article-date.ts';
import { latinLetters } from './latin-letters.ts';
import { sharedAddress } from './shared-address.ts';

/** The ways to cite the article itself. */
export const CITATION_FORMATS = ['bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What is known of an article for citing it. Null where it is not known. */
export interface Citation {
  title: string | null;
  wire: string | null;
  /** "QINGDAO, China" */
  place: string | null;
  /** "2025-06-26" */
  isoDate: string | null;
  url: string | null;
  /** BCP 47 code. */
  language: string;
  /** The day on which it was read: "2025-07-01". */
  accessed: string;
}

/** @param accessed the day on which the article was read: "2025-07-01" */
export function citationOf(article: Article, { dateline, language }: Annotation, accessed: string): Citation {
  return {
    title: article.title,
    wire: dateline?.wire ?? null,
    place: [dateline?.place, dateline?.country].filter(Boolean).join(', ') || null,
    isoDate: articleDate(article, dateline, language).isoDate,
    url: article.url && sharedAddress(article.url),
    language,
    accessed,
  };
}

/**
 * The citation as text in this format.
 * @param ownKey makes its key one that no other citation of a list has, see `citationKeys`
 */
export function citationText(
  citation: Citation,
  format: CitationFormat,
  ownKey: (key: string) => string = (key) => key,
): string {
  const key = ownKey(citationKey(citation));
  switch (format) {
    case 'bibtex':
      return bibtex(citation, key);
    case 'ris':
      return ris(citation, key);
    case 'csl':
      return `${JSON.stringify([cslItem(citation, key)], null, 2)}\n`;
  }
}

function bibtex(citation: Citation, key: string): string {
  const [year, month, day] = citation.isoDate?.split('-') ?? [];
  const fields = [
    // In double braces: a wire is one name, and a headline keeps its capitals.
    ['author', citation.wire && `{${escapeBibtex(citation.wire)}}`],
    ['title', citation.title && `{${escapeBibtex(citation.title)}}`],
    ['date', citation.isoDate],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['journal', citation.wire && escapeBibtex(citation.wire)],
    ['address', citation.place && escapeBibtex(citation.place)],
    ['url', citation.url && encodeForBibtex(citation.url)],
    ['urldate', citation.accessed],
    ['langid', BABEL[citation.language] ?? citation.language],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${key},\n${fields.join(',\n')}\n}\n`;
}

function ris(citation: Citation, key: string): string {
  const lines: [tag: string, value: string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['AU', citation.wire],
    ['TI', citation.title],
    ['PY', citation.isoDate?.slice(0, 4)],
    ['DA', citation.isoDate?.replaceAll('-', '/')],
    ['T2', citation.wire],
    ['CY', citation.place],
    ['PB', citation.wire],
    ['LA', citation.language],
    ['UR', citation.url],
    ['Y2', citation.accessed.replaceAll('-', '/')],
  ];
  const known = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`);
  return `${known.join('')}ER  - \r\n`;
}

/** One item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
function cslItem(citation: Citation, key: string) {
  return {
    id: key,
    type: 'article-newspaper',
    ...(citation.title && { title: citation.title }),
    ...(citation.wire && { author: [{ literal: citation.wire }], 'container-title': citation.wire }),
    ...(citation.isoDate && { issued: { 'date-parts': [citation.isoDate.split('-').map(Number)] } }),
    ...(citation.place && { 'publisher-place': citation.place }),
    ...(citation.url && { URL: citation.url }),
    accessed: { 'date-parts': [citation.accessed.split('-').map(Number)] },
    language: citation.language,
  };
}

/** How many words of the headline stand in a key. */
const KEY_WORDS = 2;

/** "tass20250626ferrysail": wire, day, first long words of the headline, in the letters that every program takes. */
function citationKey({ wire, isoDate, title }: Citation): string {
  const words = (title ?? '')
    .split(/\s+/u)
    .map(latinLetters)
    .filter((each) => each.length > 3)
    .slice(0, KEY_WORDS);
  return (
    [latinLetters(wire ?? ''), isoDate?.replaceAll('-', ''), ...words].filter(Boolean).join('') || 'article'
  );
}

/** What babel calls a language (https://ctan.org/pkg/babel); the code where we do not know. */
const BABEL: Readonly<Record<string, string>> = { en: 'english', ru: 'russian' };

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeBibtex(text: string): string {
  return oneLine(text).replace(/[\\~^{}&%$#_]/gu, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);
}

/** Braces and backslashes would end the field, and nothing may be escaped in an address. */
function encodeForBibtex(url: string): string {
  return url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
