import type { Annotation, Claim } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import type { CopyFormat, CopyLink, CopyMarks } from '../settings/settings.ts';
import { type ClaimRecord, claimRecord } from './claim-record.ts';
import type { CopiedClaims } from './clipboard-forms.ts';
import { type CsvSeparator, claimTable } from './csv.ts';
import type { ExportWords } from './export-words.ts';
import { htmls } from './html.ts';
import { markdowns } from './markdown.ts';
import { plainTexts } from './plain-text.ts';
import { randomUrn } from './random-urn.ts';
import { copiedTable } from './table.ts';
import { fillTemplate, readTemplate } from './template.ts';
import { webAnnotation } from './web-annotation.ts';

export type { CopiedClaims } from './clipboard-forms.ts';

export interface CopyStyle {
  format: CopyFormat;
  /** For the format `template`. One with an error is replaced by plain text, so that copying never copies nothing. */
  template: string;
  words: ExportWords;
  /** Where the link leads that text, Markdown, HTML and templates have. */
  link: CopyLink;
  /** The quotation marks of the same. */
  marks: CopyMarks;
  /** Between the cells of a CSV file. */
  separator: CsvSeparator;
  /** Whether a CSV file begins with a byte order mark. */
  byteOrderMark: boolean;
}

/** What copies tell of these claims. */
export function recordsOf(
  article: Article,
  annotation: Annotation,
  claims: readonly Claim[],
  { format, words, link, marks }: CopyStyle,
): ClaimRecord[] {
  const records = claims.map((claim) => claimRecord(article, annotation, claim, words.language, marks));
  // A table and an annotation have a place for each address.
  if (link === 'words' || format === 'csv' || format === 'json') return records;
  return records.map((record) => ({ ...record, fragment: link === 'page' ? record.url : null }));
}

/** The claims of an article in the reader's format. */
export function copiedClaims(
  article: Article,
  annotation: Annotation,
  claims: readonly Claim[],
  style: CopyStyle,
): CopiedClaims {
  const { format, template, words } = style;
  const records = recordsOf(article, annotation, claims, style);
  switch (format) {
    case 'text':
      return { text: plainTexts(records, words), html: htmls(records, words) };
    case 'markdown':
      return { text: markdowns(records, words), html: null };
    case 'html':
      return { text: htmls(records, words), html: null };
    case 'csv':
      return copiedTable(claimTable(records, words.columns));
    case 'json': {
      const textName = randomUrn();
      const annotations = claims.map((claim, index) =>
        webAnnotation(article, claim, records[index]!, words, textName),
      );
      return { text: `${JSON.stringify(annotations, null, 2)}\n`, html: null };
    }
    case 'template': {
      const read = readTemplate(template);
      if ('error' in read) return { text: plainTexts(records, words), html: null };
      return {
        text: records.map((record) => fillTemplate(read.parts, record, words)).join('\n\n'),
        html: null,
      };
    }
  }
}

/** How a file in this format is named at its end, and what it is. */
export const FILE_TYPES: Readonly<Record<CopyFormat, { extension: string; type: string }>> = {
  text: { extension: 'txt', type: 'text/plain' },
  markdown: { extension: 'md', type: 'text/markdown' },
  html: { extension: 'html', type: 'text/html' },
  csv: { extension: 'csv', type: 'text/csv' },
  json: { extension: 'json', type: 'application/json' },
  template: { extension: 'txt', type: 'text/plain' },
};
