import type { Annotation, Claim, Span } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { ExportWords } from './export-words.ts';
import { speakerWithRole } from './plain-text.ts';
import { randomUrn } from './random-urn.ts';

/** How much of the text around the words goes into a TextQuoteSelector, on each side. UTF-16 code units. */
const CONTEXT = 32;

/**
 * A claim as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): each part of its content by its words with what
 * stands around them, and by its position. Positions count Unicode code points of the article's text, as the model
 * demands (section 4.2.5), and not code units as our spans do; tools that read another text of the page find the words by the quote.
 */
export function webAnnotation(
  article: Article,
  annotation: Annotation,
  claim: Claim,
  record: ClaimRecord,
  words: ExportWords,
) {
  const { speaker } = claim;
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    id: randomUrn(),
    type: 'Annotation',
    created: new Date().toISOString(),
    motivation: 'identifying',
    body: [
      claimBody(record, speaker),
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        language: annotation.language,
        value: [speakerWithRole({ ...record, unsure: false }, words), record.cue].filter(Boolean).join(' — '),
      },
      ...['claim', claim.kind, speaker?.name].filter(Boolean).map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      })),
    ],
    target: claim.content.map((span) => ({
      ...(record.url && { source: record.url }),
      selector: [textQuoteSelector(article.text, span), textPositionSelector(article.text, span)],
    })),
  };
}

/** What kind of thing schema.org takes a speaker for. */
const SPEAKERS = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  description: 'schema:Thing',
} as const;

/** The claim in the words of https://schema.org/Claim; what the article does not give is left out. */
function claimBody(record: ClaimRecord, speaker: Claim['speaker']) {
  const dateline = [record.place, record.printedDate].filter(Boolean).join(', ');
  return {
    type: 'schema:Claim',
    'schema:text': record.words,
    ...(speaker && {
      'schema:author': {
        type: SPEAKERS[speaker.kind],
        'schema:name': speaker.name,
        ...(speaker.role && { 'schema:jobTitle': speaker.role }),
        ...(speaker.organization && {
          'schema:affiliation': { type: 'schema:Organization', 'schema:name': speaker.organization },
        }),
      },
    }),
    'schema:appearance': {
      ...(record.url && { id: record.url }),
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

function textQuoteSelector(text: string, [start, end]: Span) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    // Half of a surrogate pair at the outer edge would be no text.
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
  };
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
