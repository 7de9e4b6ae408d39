import type { Annotation, Claim } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { type CopyStyle, copiedClaims, recordsOf } from './copied-claims.ts';
import { csv } from './csv.ts';
import { htmlDocument } from './html.ts';

/** Tells a spreadsheet that a file is Unicode. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The claims of an article as the text of a file: as they are copied, but where a file wants more, or another form. */
export function savedClaims(
  article: Article,
  annotation: Annotation,
  claims: readonly Claim[],
  style: CopyStyle,
): string {
  const { format, words, separator, byteOrderMark } = style;
  const records = recordsOf(article, annotation, claims, style);
  if (format === 'csv')
    return `${byteOrderMark ? BYTE_ORDER_MARK : ''}${csv(records, words.columns, separator)}`;
  if (format === 'html') return htmlDocument(records, words);
  return copiedClaims(article, annotation, claims, style).text;
}
