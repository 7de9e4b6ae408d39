import type { Annotation, Claim } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import type { CopyFormat } from '../settings/settings.ts';
import { type ClaimRecord, claimRecord } from './claim-record.ts';
import type { CopiedClaims } from './clipboard-forms.ts';
import { type CopyStyle, copiedRecords, linkedAs } from './copied-records.ts';
import { randomUrn } from './random-urn.ts';
import { webAnnotation } from './web-annotation.ts';

export type { CopiedClaims } from './clipboard-forms.ts';
export type { CopyStyle } from './copied-records.ts';

/** What copies tell of these claims. */
export function recordsOf(
  article: Article,
  annotation: Annotation,
  claims: readonly Claim[],
  style: CopyStyle,
): ClaimRecord[] {
  const { words, marks } = style;
  const records = claims.map((claim) => claimRecord(article, annotation, claim, words.language, marks));
  return linkedAs(records, style);
}

/** The claims of an article in the reader's format. */
export function copiedClaims(
  article: Article,
  annotation: Annotation,
  claims: readonly Claim[],
  style: CopyStyle,
): CopiedClaims {
  const { format, words } = style;
  const records = recordsOf(article, annotation, claims, style);
  if (format !== 'json') return copiedRecords(records, { ...style, format });
  const textName = randomUrn();
  const annotations = claims.map((claim, index) =>
    webAnnotation(article, claim, records[index]!, words, textName),
  );
  return { text: `${JSON.stringify(annotations, null, 2)}\n`, html: null };
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
