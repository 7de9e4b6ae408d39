/** Claims, of an open article or of the library, in the formats that want nothing but what a copy tells of them. */
import type { CopyFormat, CopyLink, CopyMarks } from '../settings/settings.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { CopiedClaims } from './clipboard-forms.ts';
import { type CsvSeparator, claimTable } from './csv.ts';
import type { ExportWords } from './export-words.ts';
import { htmls } from './html.ts';
import { markdowns } from './markdown.ts';
import { plainTexts } from './plain-text.ts';
import { copiedTable } from './table.ts';
import { fillTemplate, readTemplate } from './template.ts';

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

/** Records with the link that the reader has chosen. A table and JSON have a place for each address. */
export function linkedAs(
  records: readonly ClaimRecord[],
  { format, link }: Pick<CopyStyle, 'format' | 'link'>,
): ClaimRecord[] {
  if (link === 'words' || format === 'csv' || format === 'json') return [...records];
  return records.map((record) => ({ ...record, fragment: link === 'page' ? record.url : null }));
}

/** Records in the reader's format. */
export function copiedRecords(
  records: readonly ClaimRecord[],
  {
    format,
    template,
    words,
  }: Pick<CopyStyle, 'template' | 'words'> & { format: Exclude<CopyFormat, 'json'> },
): CopiedClaims {
  switch (format) {
    case 'text':
      return { text: plainTexts(records, words), html: htmls(records, words) };
    case 'markdown':
      return { text: markdowns(records, words), html: null };
    case 'html':
      return { text: htmls(records, words), html: null };
    case 'csv':
      return copiedTable(claimTable(records, words.columns));
    case 'template': {
      const read = readTemplate(template);
      if ('error' in read) return { text: plainTexts(records, words), html: null };
      const texts = records.map((record) => fillTemplate(read.parts, record, words));
      return { text: texts.join('\n\n'), html: null };
    }
  }
}
