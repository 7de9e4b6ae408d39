import type { Claim, Span, Speaker } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { ExportWords } from './export-words.ts';
import { speakerWithRole } from './plain-text.ts';
import { randomUrn } from './random-urn.ts';

/** How much of the text around the words goes into a TextQuoteSelector, on each side. UTF-16 code units. */
const CONTEXT = 32;

/** Words with what stands before and behind them, of which the ends nearest to them are taken. */
export function quoteSelector(exact: string, before: string, after: string) {
  return {
    type: 'TextQuoteSelector',
    exact,
    // Half of a surrogate pair at the outer edge would be no text.
    prefix: before.slice(-CONTEXT).replace(/^[\udc00-\udfff]/, ''),
    suffix: after.slice(0, CONTEXT).replace(/[\ud800-\udbff]$/, ''),
  };
}

/**
 * A claim as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): each part of its content by its words with what
 * stands around them, and by its position. Positions count Unicode code points of the article's text, as the model
 * demands (section 4.2.5), and not code units as our spans do; tools that read another text of the page find the words by the quote.
 * @param textName a URN for the article where it has no address, for the model demands that a source is named
 */
export function webAnnotation(
  article: Article,
  claim: Claim,
  record: ClaimRecord,
  words: ExportWords,
  textName: string = randomUrn(),
) {
  return {
    '@context': ANNOTATION_CONTEXT,
    ...annotationOf({
      id: randomUrn(),
      created: new Date().toISOString(),
      record,
      source: record.url ?? textName,
      speakerKind: claim.speaker?.kind ?? null,
      selectors: claim.content.map((span) => selectorsOf(article, span)),
      words,
    }),
  };
}

/** What the names in an annotation mean. */
export const ANNOTATION_CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }];

/** A claim for an annotation. */
export interface AnnotatedClaim {
  id: string;
  /** ISO 8601. */
  created: string;
  record: ClaimRecord;
  /** The article's address, or a URN where it has none. */
  source: string;
  speakerKind: Speaker['kind'] | null;
  /** For each part of the content, how it is found. */
  selectors: readonly (readonly object[])[];
  words: ExportWords;
  /** What the reader has written of it; left out where there is nothing. */
  note?: string;
  tags?: readonly string[];
}

/** The annotation of a claim, without its context. */
export function annotationOf(claim: AnnotatedClaim) {
  const { id, created, record, source, speakerKind, selectors, words, note, tags = [] } = claim;
  return {
    id,
    type: 'Annotation',
    created,
    motivation: 'identifying',
    body: [
      // A body that is no text of the annotation's own must have a name (section 3.2.1).
      { id: `${id}#claim`, ...claimBody(record, source, speakerKind) },
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        language: record.language,
        value: [speakerWithRole({ ...record, unsure: false }, words), record.cue].filter(Boolean).join(' — '),
      },
      ...(note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }] : []),
      ...['claim', record.kind, record.speaker, ...tags].filter(Boolean).map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      })),
    ],
    target: selectors.map((selector) => ({ source, selector })),
  };
}

/** What kind of thing schema.org takes a speaker for. */
const SPEAKERS = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  description: 'schema:Thing',
} as const;

/** The claim in the words of https://schema.org/Claim; what the article does not give is left out. */
function claimBody(record: ClaimRecord, source: string, speakerKind: Speaker['kind'] | null) {
  const dateline = [record.place, record.printedDate].filter(Boolean).join(', ');
  return {
    type: 'schema:Claim',
    'schema:text': record.words,
    ...(speakerKind && {
      'schema:author': {
        type: SPEAKERS[speakerKind],
        'schema:name': record.speaker,
        ...(record.role && { 'schema:jobTitle': record.role }),
        ...(record.organization && {
          'schema:affiliation': { type: 'schema:Organization', 'schema:name': record.organization },
        }),
      },
    }),
    'schema:appearance': {
      id: source,
      type: 'schema:NewsArticle',
      ...(record.title && { 'schema:headline': record.title }),
      ...(dateline && { 'schema:dateline': dateline }),
      ...(record.isoDate && { 'schema:datePublished': record.isoDate }),
      'schema:inLanguage': record.language,
      ...(record.wire && {
        'schema:publisher': { type: 'schema:NewsMediaOrganization', 'schema:name': record.wire },
      }),
    },
  };
}

/** The headline is no part of the text in which positions count, and its neighbour there is not its neighbour in the page. */
function selectorsOf({ text, headAt }: Article, span: Span) {
  if (headAt !== undefined && span[0] >= headAt)
    return [textQuoteSelector(text.slice(headAt), [span[0] - headAt, span[1] - headAt])];
  const body = text.slice(0, headAt).trimEnd();
  return [textQuoteSelector(body, span), textPositionSelector(body, span)];
}

function textQuoteSelector(text: string, [start, end]: Span) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return quoteSelector(text.slice(start, end), before, text.slice(end, end + CONTEXT));
}

function textPositionSelector(text: string, [start, end]: Span) {
  const before = codePoints(text.slice(0, start));
  return { type: 'TextPositionSelector', start: before, end: before + codePoints(text.slice(start, end)) };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
