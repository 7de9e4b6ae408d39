import type { Annotation, Claim, ClaimKind, Span } from '../annotation.ts';
import { type Article, isOfHead } from '../article/article.ts';
import { claimWords } from '../export/claim-words.ts';
import { foldForSearch } from './fold-for-search.ts';
import { organizationNames } from './organization-names.ts';
import { type SpeakerForm, speakerForm } from './speaker-form.ts';

/** What the list shows and filters of one claim, worked out once for each annotation. */
export interface ClaimEntry {
  /** Index in `annotation.claims`. */
  index: number;
  /** Whether it stands in the headline or the standfirst, and not in the body. */
  ofHead: boolean;
  words: string;
  kind: ClaimKind;
  /** `Speaker.id`; null where the speaker is unknown. */
  speakerId: number | null;
  speaker: string | null;
  role: string | null;
  form: SpeakerForm;
  /** Whom else the source may mean, where the form is `unsure`. */
  beside: string | null;
  /** Whether the reader has chosen the speaker, and whether he has put anything right in the claim. */
  chosenByReader: boolean;
  changed: boolean;
  /** The mention of the speaker as it stands. */
  source: string | null;
  /** The reporting word as it stands. */
  cue: string | null;
  /** Names of the organizations in the claim's words or behind them. */
  organizations: readonly string[];
  /** Everything that the search looks into, by `foldForSearch`. */
  searchable: string;
}

/**
 * The entries of an annotation, in the order of its claims.
 * @param isChanged whether the reader has put the claim at this index right
 */
export function claimEntries(
  article: Article,
  annotation: Annotation,
  isChanged: (index: number) => boolean = () => false,
): ClaimEntry[] {
  const nameOf = organizationNames(article, annotation);
  return annotation.claims.map((claim, index) => {
    const words = claimWords(article.text, claim);
    const speaker = claim.speaker?.name ?? null;
    const role = claim.speaker?.role ?? null;
    const cue = claim.cue && article.text.slice(...claim.cue);
    const source = claim.source && article.text.slice(...claim.source);
    return {
      index,
      ofHead: isOfHead(article, claim),
      words,
      kind: claim.kind,
      speakerId: claim.speaker?.id ?? null,
      speaker,
      role,
      form: speakerForm(claim),
      beside: claim.beside ?? null,
      chosenByReader: claim.speakerFrom === 'reader',
      changed: isChanged(index),
      source,
      cue,
      organizations: organizationsOf(claim, annotation).map(nameOf).filter(isFirst),
      searchable: foldForSearch([words, speaker, role, cue, source].filter(Boolean).join('\n')),
    };
  });
}

function organizationsOf(claim: Claim, annotation: Annotation): string[] {
  const spans = [...claim.content, ...(claim.source ? [claim.source] : [])];
  const named = annotation.organizations
    .filter((mention) => spans.some((span) => overlap(span, mention.span)))
    .map((mention) => mention.name);
  const behind = claim.speaker?.kind === 'organization' ? claim.speaker.name : claim.speaker?.organization;
  return behind ? [...named, behind] : named;
}

const isFirst = <Value>(value: Value, at: number, all: readonly Value[]): boolean =>
  all.indexOf(value) === at;

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
