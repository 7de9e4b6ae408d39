import type { Annotation, Claim, ClaimKind } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import type { CopyMarks } from '../settings/settings.ts';
import { articleDate } from './article-date.ts';
import { claimWords } from './claim-words.ts';
import {
  inQuotationMarks,
  type QuotationMarks,
  quotationMarks,
  withoutMarksAround,
} from './quotation-marks.ts';
import { sharedAddress } from './shared-address.ts';
import { fragmentLink } from './text-fragment.ts';

/** One claim with everything that a copy of it tells, as texts. What the article does not give is null. */
export interface ClaimRecord {
  /** The content, its parts joined, without the quotation marks at its edges; those inside are kept and balanced. */
  words: string;
  /** In which marks copies for people put the words. */
  marks: QuotationMarks;
  kind: ClaimKind;
  speaker: string | null;
  /** Whether the source may mean somebody else as well. */
  unsure: boolean;
  role: string | null;
  organization: string | null;
  /** The reporting word and the mention as they stand in the article. */
  cue: string | null;
  source: string | null;
  wire: string | null;
  /** "QINGDAO, China" */
  place: string | null;
  /** In the language of the attribution: "June 26, 2025"; as the dateline has it where the year is not known. */
  date: string | null;
  /** As the dateline has it: "June 26". */
  printedDate: string | null;
  /** "2025-06-26"; null where the year is not known. */
  isoDate: string | null;
  title: string | null;
  url: string | null;
  /** The address with a text fragment that leads to the words. */
  fragment: string | null;
  /** BCP 47 code of the article's language. */
  language: string;
}

/**
 * The record of one claim of an article.
 * @param language BCP 47 code to write the date in
 * @param marks which quotation marks copies have
 */
export function claimRecord(
  article: Article,
  annotation: Annotation,
  claim: Claim,
  language: string = annotation.language,
  marks: CopyMarks = 'article',
): ClaimRecord {
  const { dateline } = annotation;
  const slice = (span: readonly [number, number] | null) => span && article.text.slice(...span);
  const place = [dateline?.place, dateline?.country].filter(Boolean).join(', ');
  const { date, isoDate } = articleDate(article, dateline, language);
  return {
    words: claimWords(article.text, claim),
    marks: quotationMarks(marks, annotation.language, article.text.slice(0, claim.content[0]?.[0] ?? 0)),
    kind: claim.kind,
    speaker: claim.speaker?.name ?? null,
    unsure: claim.speaker !== null && claim.speaker.kind !== 'description' && claim.beside !== undefined,
    role: claim.speaker?.role ?? null,
    organization: claim.speaker?.organization ?? null,
    cue: slice(claim.cue),
    source: slice(claim.source),
    wire: dateline?.wire ?? null,
    place: place === '' ? null : place,
    date,
    printedDate: dateline?.date ?? null,
    isoDate,
    title: article.title,
    url: article.url && sharedAddress(article.url),
    fragment: article.url && fragmentLink(article, claim),
    language: annotation.language,
  };
}

/** The words as people read them: a direct claim's in quotation marks, the others' never in marks of ours. */
export const said = ({ kind, words, marks }: ClaimRecord): string =>
  kind === 'direct' ? inQuotationMarks(words, marks) : withoutMarksAround(words, marks);
