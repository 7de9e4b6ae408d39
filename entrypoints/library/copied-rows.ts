import type { CopiedClaims } from '../../lib/export/clipboard-forms.ts';
import { claimTable } from '../../lib/export/csv.ts';
import { htmls } from '../../lib/export/html.ts';
import { markdowns } from '../../lib/export/markdown.ts';
import { plainTexts } from '../../lib/export/plain-text.ts';
import { copiedTable } from '../../lib/export/table.ts';
import { fillTemplate, readTemplate } from '../../lib/export/template.ts';
import { keptRecord } from '../../lib/library/kept-record.ts';
import type { LibraryRow } from '../../lib/library/query.ts';
import type { Settings } from '../../lib/settings.ts';
import { copyStyle } from '../../lib/wording/copy-style.ts';
import type { Wording } from '../../lib/wording/wording.ts';

/**
 * Kept claims with their attribution, in the reader's format, as those of an open article are copied. JSON is what an article is
 * annotated in; without it, what is copied is plain text.
 */
export function copiedRows(rows: readonly LibraryRow[], settings: Settings, wording: Wording): CopiedClaims {
  const style = copyStyle(settings, wording, rows[0]?.article.language ?? 'en');
  const { format, template, words, link } = style;
  const records = rows.map((row) => {
    const record = keptRecord(row.claim, row.article, words.language, style.marks);
    return link === 'words' || format === 'csv'
      ? record
      : { ...record, fragment: link === 'page' ? record.url : null };
  });
  switch (format) {
    case 'markdown':
      return { text: markdowns(records, words), html: null };
    case 'html':
      return { text: htmls(records, words), html: null };
    case 'csv':
      return copiedTable(claimTable(records, words.columns));
    case 'template': {
      const read = readTemplate(template);
      if ('parts' in read)
        return {
          text: records.map((record) => fillTemplate(read.parts, record, words)).join('\n\n'),
          html: null,
        };
    }
  }
  return { text: plainTexts(records, words), html: htmls(records, words) };
}
