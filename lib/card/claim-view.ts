/** annotation -> card: what the cards of a claim and of an organization say, as data. */
import type { Annotation, Span, Speaker } from '../annotation.ts';
import { type Article, isOfHead } from '../article/article.ts';
import type { PutRightView } from '../corrections/put-right-view.ts';
import { claimWords } from '../export/claim-words.ts';
import { inMarks } from '../export/quotation-marks.ts';
import { speakerForm } from '../panel/speaker-form.ts';
import { nextOfSpeaker } from './beside.ts';
import type { ClaimView, Elsewhere, OrganizationView } from './card-view.ts';
import { proofOf } from './proof.ts';

interface ClaimViewOptions {
  /** An organization inside the claim that was pointed at (index in `annotation.organizations`); null for none. */
  mention?: number | null;
  /** See `ClaimView`. */
  atFullName?: boolean;
  colourBySpeaker?: boolean;
  correctable?: boolean;
  kept?: boolean | null;
  elsewhere?: readonly Elsewhere[];
  putRight?: PutRightView | null;
}

/**
 * What the card of a claim says.
 * @param index in `annotation.claims`
 * @returns null where there is no such claim
 */
export function claimView(
  article: Article,
  annotation: Annotation,
  index: number,
  {
    mention = null,
    atFullName = false,
    colourBySpeaker = false,
    correctable = false,
    kept = null,
    elsewhere = [],
    putRight = null,
  }: ClaimViewOptions = {},
): ClaimView | null {
  const claim = annotation.claims[index];
  if (!claim) return null;
  const words = (span: Span | null) => span && article.text.slice(...span);
  const { speaker, kind, speakerFrom } = claim;
  const { language, claims } = annotation;
  const { fullName } = proofOf(claim);
  const said = claimWords(article.text, claim);
  return {
    type: 'claim',
    speaker: speaker?.name ?? null,
    form: speakerForm(claim),
    beside: claim.beside ?? null,
    role: speaker?.role ?? null,
    organization: organizationBehind(speaker),
    kind,
    speakerColourOf: colourBySpeaker && speaker ? speaker.id : null,
    words: kind === 'direct' ? inMarks(said, language) : said,
    cue: words(claim.cue),
    source: words(claim.source),
    speakerFrom,
    fullName: fullName && {
      words: article.text.slice(...fullName).replace(/\s+/gu, ' '),
      side: fullName[0] < claim.content[0]![0] && !isOfHead(article, claim) ? 'before' : 'behind',
    },
    atFullName,
    language,
    place: index + 1,
    count: claims.length,
    more: nextOfSpeaker(annotation, index) !== null,
    inside: mention === null ? null : organizationView(annotation, mention),
    correctable,
    kept,
    elsewhere,
    putRight,
  };
}

/** What the card of an organization says; null where there is no such mention. @param index in `annotation.organizations` */
export function organizationView({ organizations }: Annotation, index: number): OrganizationView | null {
  const mention = organizations[index];
  if (!mention) return null;
  const { name, kind, wikidata } = mention;
  const mentions = organizations.filter((other) => other.name === name).length;
  return { type: 'organization', name, kind, mentions, wikidata };
}

function organizationBehind(speaker: Speaker | null): string | null {
  const organization = speaker?.organization ?? null;
  if (organization === null || organization === speaker!.name) return null;
  return speaker!.role?.includes(organization) ? null : organization;
}
