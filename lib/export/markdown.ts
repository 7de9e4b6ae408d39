import { type ClaimRecord, said } from './claim-record.ts';
import type { ExportWords } from './export-words.ts';
import { originOf } from './plain-text.ts';

/** One claim as a block quote with a footer: the words, then who said them, where, with the link. */
export function markdown(record: ClaimRecord, words: ExportWords): string {
  const who = `**${escapeMarkdown(record.speaker ?? words.unknownSpeaker)}**${record.unsure ? ` (${escapeMarkdown(words.unsure)})` : ''}`;
  const role = record.role && escapeMarkdown(record.role);
  const origin =
    escapeMarkdown(originOf(record, words)) || (record.fragment ? escapeMarkdown(record.title ?? '↗') : '');
  const linked = record.fragment ? `[${origin}](<${record.fragment}>)` : origin;
  const footer = ['—', [who, role].filter(Boolean).join(', '), linked && `(${linked})`]
    .filter(Boolean)
    .join(' ');
  return `> ${escapeMarkdown(said(record))}\n>\n> ${footer}`;
}

/** Claims as block quotes, a blank line between them; under a heading with the article's title where there is one. */
export function markdowns(records: readonly ClaimRecord[], words: ExportWords): string {
  const title = records.length > 1 ? records[0]?.title : null;
  const quotes = records.map((record) => markdown(record, words));
  const body = quotes.join('\n\n');
  return title ? `## ${escapeMarkdown(title)}\n\n${body}` : body;
}

/**
 * Text that means itself in Markdown: every sign that could open markup, a link or HTML is escaped, and what is a block mark
 * at the beginning of a line only ("1.", "+", "#") there.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|]/gu, '\\$&')
    .replace(/^([#+=-])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/(https?|ftp):\/\//giu, '$1\\://')
    .replace(/www\./giu, (www) => `${www.slice(0, 3)}\\.`);
}
