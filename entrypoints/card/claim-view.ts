/** annotation -> card: what the cards of a claim and of an organization say, as data. */

import type { Annotation, Span, Speaker } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import type { ClaimView, Identity, OrganizationView } from '../../lib/card/card-view.ts';
import { claimWords } from '../../lib/export/claim-words.ts';
import { inMarks } from '../../lib/export/quotation-marks.ts';

/**
 * What the card of a claim says.
 * @param index in `annotation.claims`
 * @param mention of an organization inside the claim that was pointed at (index in `annotation.organizations`); null for none
 * @returns null where there is no such claim
 */
export function claimView(
  article: Article,
  annotation: Annotation,
  index: number,
  mention: number | null,
  colourBySpeaker: boolean,
): ClaimView | null {
  const claim = annotation.claims[index];
  if (!claim) return null;
  const words = (span: Span | null) => span && article.text.slice(...span);
  const { speaker, kind, speakerFrom } = claim;
  const { language, claims } = annotation;
  const said = claimWords(article.text, claim);
  return {
    type: 'claim',
    speaker: speaker?.name ?? null,
    identity: identityOf(speaker),
    role: speaker?.role ?? null,
    organization: organizationBehind(speaker),
    kind,
    speakerColourOf: colourBySpeaker && speaker ? speaker.id : null,
    words: kind === 'direct' ? inMarks(said, language) : said,
    cue: words(claim.cue),
    source: words(claim.source),
    speakerFrom,
    language,
    place: index + 1,
    count: claims.length,
    more: nextOfSpeaker(annotation, index) !== null,
    inside: mention === null ? null : organizationView(annotation, mention),
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

/** The next claim of the same speaker, behind this one and round the end; null where there is none. */
export function nextOfSpeaker({ claims }: Annotation, index: number): number | null {
  const id = claims[index]?.speaker?.id;
  return id === undefined ? null : besideIndex(claims, index, 1, ({ speaker }) => speaker?.id === id);
}

/** The next (1) or previous (-1) mention of the same organization, round the ends; null where there is none. */
export function mentionBeside({ organizations }: Annotation, index: number, by: 1 | -1): number | null {
  const name = organizations[index]?.name;
  return name === undefined ? null : besideIndex(organizations, index, by, (other) => other.name === name);
}

function besideIndex<Item>(
  items: readonly Item[],
  from: number,
  by: 1 | -1,
  fits: (item: Item) => boolean,
): number | null {
  for (let step = 1; step < items.length; step++) {
    const index = (from + by * step + items.length) % items.length;
    if (fits(items[index]!)) return index;
  }
  return null;
}

function identityOf(speaker: Speaker | null): Identity {
  if (speaker === null) return 'unknown';
  return speaker.kind === 'description' ? 'description' : 'name';
}

function organizationBehind(speaker: Speaker | null): string | null {
  const organization = speaker?.organization ?? null;
  if (organization === null || organization === speaker!.name) return null;
  return speaker!.role?.includes(organization) ? null : organization;
}
