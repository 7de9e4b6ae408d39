import type { ClaimRecord } from './claim-record.ts';
import type { ExportWords } from './export-words.ts';
import { originOf } from './plain-text.ts';
import { inMarks } from './quotation-marks.ts';

/**
 * One claim as a figure: a block quote with its attribution. Only a direct claim's words stand in a `blockquote`, for only they
 * are a quotation; the others are a paragraph.
 */
export function html(record: ClaimRecord, words: ExportWords): string {
  const cite = record.url && isWebAddress(record.url) ? ` cite="${escapeHtml(record.url)}"` : '';
  const said =
    record.kind === 'direct'
      ? `<blockquote${cite}><p>${escapeHtml(inMarks(record.words, record.language))}</p></blockquote>`
      : `<p>${escapeHtml(record.words)}</p>`;
  const role = record.role ? `, ${escapeHtml(record.role)}` : '';
  const origin = escapeHtml(originOf(record, words) || record.title || record.url || '');
  const linked =
    record.fragment && isWebAddress(record.fragment)
      ? `<a href="${escapeHtml(record.fragment)}">${origin}</a>`
      : origin;
  const caption = `— <b>${escapeHtml(record.speaker ?? words.unknownSpeaker)}</b>${role}${linked && ` (${linked})`}`;
  return `<figure lang="${escapeHtml(record.language)}">${said}<figcaption>${caption}</figcaption></figure>`;
}

/** Claims as figures, one after the other. */
export function htmls(records: readonly ClaimRecord[], words: ExportWords): string {
  return records.map((record) => html(record, words)).join('\n');
}

/** Text that means itself between tags and in attributes in double quotation marks. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Only such addresses become links: the page decides what its address is, and `javascript:` is one too. */
export function isWebAddress(address: string): boolean {
  return /^(https?|file):\/\//iu.test(address);
}
