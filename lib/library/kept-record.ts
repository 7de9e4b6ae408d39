import type { ClaimRecord } from '../export/claim-record.ts';
import { quotationMarks } from '../export/quotation-marks.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';

/**
 * A kept claim as copies and files tell it.
 * @param language BCP 47 code to write the date in
 * @param marks which quotation marks copies have
 */
export function keptRecord(
  claim: KeptClaim,
  article: KeptArticle,
  language: string,
  marks: Parameters<typeof quotationMarks>[0] = 'article',
): ClaimRecord {
  const { speaker } = claim;
  return {
    words: claim.words,
    marks: quotationMarks(marks, article.language, claim.around.before),
    kind: claim.kind,
    speaker: speaker?.name ?? null,
    unsure: claim.beside !== null && speaker !== null && speaker.kind !== 'description',
    role: speaker?.role ?? null,
    organization: speaker?.organization ?? null,
    cue: claim.cue,
    source: claim.source,
    wire: article.wire,
    place: article.place,
    date: article.isoDate === null ? article.printedDate : writtenDay(article.isoDate, language),
    printedDate: article.printedDate,
    isoDate: article.isoDate,
    title: article.title,
    url: article.url,
    fragment: claim.link ?? article.url,
    language: article.language,
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** "June 26, 2025" for "2025-06-26". */
function writtenDay(day: string, language: string): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(language, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}
