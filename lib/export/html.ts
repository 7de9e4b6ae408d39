import { type ClaimRecord, said } from './claim-record.ts';
import type { ExportWords } from './export-words.ts';
import { doubt, originOf } from './plain-text.ts';

/**
 * One claim as a figure: a block quote with its attribution. Only a direct claim's words stand in a `blockquote`, for only they
 * are a quotation; the others are a paragraph.
 */
export function html(record: ClaimRecord, words: ExportWords): string {
  const cite = record.url && isWebAddress(record.url) ? ` cite="${escapeHtml(record.url)}"` : '';
  const paragraph = `<p>${escapeHtml(said(record))}</p>`;
  const quoted = record.kind === 'direct' ? `<blockquote${cite}>${paragraph}</blockquote>` : paragraph;
  const role = record.role ? `, ${escapeHtml(record.role)}` : '';
  const origin = escapeHtml(originOf(record, words) || record.title || record.url || '');
  const linked =
    record.fragment && isWebAddress(record.fragment)
      ? `<a href="${escapeHtml(record.fragment)}">${origin}</a>`
      : origin;
  const caption = `— <b>${escapeHtml(record.speaker ?? words.unknownSpeaker)}</b>${escapeHtml(doubt(record, words))}${role}${linked && ` (${linked})`}`;
  return `<figure lang="${escapeHtml(record.language)}">${quoted}<figcaption>${caption}</figcaption></figure>`;
}

/** Claims as figures, one after the other. */
export function htmls(records: readonly ClaimRecord[], words: ExportWords): string {
  return records.map((record) => html(record, words)).join('\n');
}

/** A whole document of the claims: their article's title, where they are from, and when. */
export function htmlDocument(records: readonly ClaimRecord[], words: ExportWords): string {
  const [first] = records;
  const title = escapeHtml(first?.title ?? first?.wire ?? '');
  const url = first?.url && isWebAddress(first.url) ? escapeHtml(first.url) : null;
  const origin = escapeHtml([first?.wire, first?.place, first?.date].filter(Boolean).join(' · '));
  const source = [origin, url && `<a href="${url}">${url}</a>`].filter(Boolean).join('<br>');
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
${first?.isoDate ? `<meta name="dcterms.issued" content="${escapeHtml(first.isoDate)}">\n` : ''}<style>body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 serif; overflow-wrap: anywhere } figure { margin: 2rem 0 } blockquote { margin: 0 }</style>
</head>
<body>
<h1 lang="${escapeHtml(first?.language ?? words.language)}">${title}</h1>
<p>${source}</p>
${htmls(records, words)}
</body>
</html>
`;
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
