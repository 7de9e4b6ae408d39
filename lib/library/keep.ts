/** From what an article says to what the library keeps of it. */
import type { Annotation, Claim, OrganizationMention, Span } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { keyOf } from '../corrections/claim-key.ts';
import type { ClaimKey } from '../corrections/correction.ts';
import { articleDate } from '../export/article-date.ts';
import { claimWords } from '../export/claim-words.ts';
import { randomUuid } from '../export/random-urn.ts';
import { sharedAddress } from '../export/shared-address.ts';
import { fragmentLink } from '../export/text-fragment.ts';
import { organizationNames } from '../panel/organization-names.ts';
import { articleId } from './article-id.ts';
import type { KeptArticle, KeptClaim, KeptOrganization } from './kept-claim.ts';
import { surroundings } from './surroundings.ts';

/** An article with claims of it. */
export interface Kept {
  article: KeptArticle;
  claims: KeptClaim[];
}

/**
 * What is kept of these claims: plain values, with all that belongs to them.
 * @param annotation as it holds now, with what the reader has put right
 * @param indices in `annotation.claims`; those that it does not have are passed over
 * @param now the time of keeping
 */
export function keptFrom(
  article: Article,
  annotation: Annotation,
  indices: readonly number[],
  now: Date,
): Kept {
  const kept = keptArticle(article, annotation, now);
  const nameOf = organizationNames(article, annotation);
  const claims = [...new Set(indices)]
    .filter((index) => annotation.claims[index] !== undefined)
    .map((index) => keptClaim(article, annotation, index, kept, nameOf));
  return { article: kept, claims };
}

/** The indices of an annotation's claims that are among these keys. */
export function keptIndices(article: Article, annotation: Annotation, keys: Iterable<ClaimKey>): number[] {
  const known = new Set([...keys].map(writtenKey));
  return annotation.claims.flatMap((_, index) =>
    known.has(writtenKey(keyOf(article.text, annotation.claims, index))) ? [index] : [],
  );
}

/** A key as a text, to be looked up by. */
export const writtenKey = ({ words, place }: ClaimKey): string => `${place} ${words}`;

function keptArticle(article: Article, { dateline, language }: Annotation, now: Date): KeptArticle {
  return {
    id: articleId(article),
    url: pageAddress(article.url),
    title: article.title,
    wire: dateline?.wire ?? null,
    place: [dateline?.place, dateline?.country].filter(Boolean).join(', ') || null,
    printedDate: dateline?.date ?? null,
    isoDate: articleDate(article, dateline, language).isoDate,
    language,
    keptAt: now.toISOString(),
  };
}

function keptClaim(
  article: Article,
  annotation: Annotation,
  index: number,
  { id, url, keptAt }: KeptArticle,
  nameOf: (name: string) => string,
): KeptClaim {
  const claim = annotation.claims[index]!;
  const slice = (span: Span | null) => span && article.text.slice(...span);
  return {
    id: randomUuid(),
    article: id,
    key: keyOf(article.text, annotation.claims, index),
    words: claimWords(article.text, claim),
    parts: claim.content.map((span) => article.text.slice(...span)),
    kind: claim.kind,
    speaker: claim.speaker && {
      kind: claim.speaker.kind,
      name: claim.speaker.name,
      role: claim.speaker.role,
      organization: claim.speaker.organization,
    },
    beside: claim.beside ?? null,
    cue: slice(claim.cue),
    source: slice(claim.source),
    organizations: organizationsOf(claim, annotation, nameOf),
    around: surroundings(article.text, claim, annotation.language),
    link: url && fragmentLink(article, claim),
    keptAt,
    note: '',
    tags: [],
  };
}

/** The address as it is handed on; null for one that leads nowhere outside this browser. */
function pageAddress(url: string | null): string | null {
  return url !== null && /^(?:https?|file):\/\//iu.test(url) && URL.canParse(url) ? sharedAddress(url) : null;
}

/** Those that the claim's words and its source name, and the one behind its speaker; each once. */
function organizationsOf(
  claim: Claim,
  { organizations }: Annotation,
  nameOf: (name: string) => string,
): KeptOrganization[] {
  const spans = [...claim.content, ...(claim.source ? [claim.source] : [])];
  const behind = claim.speaker?.kind === 'organization' ? claim.speaker.name : claim.speaker?.organization;
  const named = organizations.filter(({ span }) => spans.some((each) => overlap(each, span)));
  const names = new Set(named.map(({ name }) => nameOf(name)));
  if (behind) names.add(nameOf(behind));
  return [...names].map((name) => keptOrganization(name, organizations, nameOf));
}

function keptOrganization(
  name: string,
  mentions: readonly OrganizationMention[],
  nameOf: (name: string) => string,
): KeptOrganization {
  const own = mentions.filter((mention) => nameOf(mention.name) === name);
  return {
    name,
    kind: own[0]?.kind ?? 'other',
    wikidata: own.find(({ wikidata }) => wikidata !== null)?.wikidata ?? null,
    english: own.find(({ english }) => english !== undefined)?.english ?? null,
  };
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
