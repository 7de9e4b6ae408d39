import type { CopiedClaims } from '../../lib/export/clipboard-forms.ts';
import { copiedRecords, linkedAs } from '../../lib/export/copied-records.ts';
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
  const { words, marks } = style;
  const format = style.format === 'json' ? 'text' : style.format;
  const records = rows.map(({ claim, article }) => keptRecord(claim, article, words.language, marks));
  return copiedRecords(linkedAs(records, { ...style, format }), { ...style, format });
}
