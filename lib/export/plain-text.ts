import { type ClaimRecord, said } from './claim-record.ts';
import type { ExportWords } from './export-words.ts';

/**
 * One claim as a line of text.
 * Direct: `"We are ready." — Anna Berg, Minister of Health (TASS, June 26, 2025) https://…`
 * Mixed and indirect are told, not quoted, and stand without quotation marks of ours:
 * `Anna Berg, Minister of Health: the ministry is "ready" (TASS, June 26, 2025) https://…`
 * `Anna Berg, Minister of Health: the ministry is ready (paraphrased by TASS, June 26, 2025) https://…`
 */
export function plainText(record: ClaimRecord, words: ExportWords): string {
  const who = speakerWithRole(record, words);
  const told = record.kind === 'direct' ? `${said(record)} — ${who}` : `${who}: ${said(record)}`;
  const origin = originOf(record, words);
  return [told, origin && `(${origin})`, record.fragment].filter(Boolean).join(' ');
}

/** Claims as text, a blank line between them. */
export function plainTexts(records: readonly ClaimRecord[], words: ExportWords): string {
  return records.map((record) => plainText(record, words)).join('\n\n');
}

/** "Anna Berg, Minister of Health"; "Anna Berg (unsure), Minister of Health" where somebody else may be meant. */
export function speakerWithRole(record: ClaimRecord, words: ExportWords): string {
  const who = `${record.speaker ?? words.unknownSpeaker}${doubt(record, words)}`;
  return [who, record.role].filter(Boolean).join(', ');
}

/** What stands behind a name that may be the wrong one: " (unsure)"; empty behind the others. */
export const doubt = ({ unsure }: ClaimRecord, words: ExportWords): string =>
  unsure ? ` (${words.unsure})` : '';

/** "TASS, June 26, 2025"; for an indirect claim "paraphrased by TASS, June 26, 2025"; empty where nothing is known. */
export function originOf(record: ClaimRecord, words: ExportWords): string {
  const wire = record.kind === 'indirect' ? words.paraphrasedBy(record.wire) : record.wire;
  return [wire, record.date].filter(Boolean).join(', ');
}
