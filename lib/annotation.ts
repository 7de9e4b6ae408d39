/**
 * What the engine finds in one article. Plain data: it survives JSON and structured clone unchanged,
 * because it travels from the page to the popup.
 */
import type { OrganizationKind } from './language/organization-kind.ts';
import type { Span } from './text/span.ts';

export type { OrganizationKind, Span };

/** The opening that gives place, date and wire: `QINGDAO /China/, June 26. /TASS/.` Parts that it does not give are null. */
export interface Dateline {
  span: Span;
  place: string | null;
  country: string | null;
  /** As it stands: "June 26", "10 августа". */
  date: string | null;
  /** The agency's usual name: "TASS", "РИА Новости". */
  wire: string | null;
}

/** `direct`: all of the content stands in quotation marks; `mixed`: some of it does; `indirect`: none of it does. */
export type ClaimKind = 'direct' | 'mixed' | 'indirect';

/** Who is behind a source, resolved over the whole article. */
export interface Speaker {
  /** Stable within one annotation; equal ids mean the same speaker. Numbered from 0 in order of first appearance. */
  id: number;
  kind: 'person' | 'organization' | 'description';
  /** The fullest name the article gives, without title; for a source without a name, its description. */
  name: string;
  /** Title or apposition: "Russian Defense Minister". Null where the article gives none. */
  role: string | null;
  /** The organization that the role or the apposition names, by its full name. */
  organization: string | null;
  /** Where the article says in full who it is: the fullest name, with the title or the apposition at it. Left out where it does nowhere. */
  introduced?: Span;
}

/** How the speaker of a claim was found: enough to say why in a sentence. */
export type SpeakerEvidence =
  | 'named' // the source itself carries the name
  | 'surname' // part of a name that the article gives in full elsewhere
  | 'role' // a role that the article connects with the name
  | 'pronoun' // the nearest speaker that fits
  | 'carried-on' // the quotation goes on from the claim before
  | 'organization' // an organization, or a generic word for one ("the ministry")
  | 'description' // nobody by name: the description itself
  | 'reader' // the reader has put it right
  | 'unknown';

export interface Claim {
  /** The words said, in order; more than one span where the attribution breaks them. Quotation marks at the edges are left out. */
  content: Span[];
  /** The word or words that report. Null where there is none (a quotation that runs on). */
  cue: Span | null;
  /** The mention that says it, with title. Null where there is none. */
  source: Span | null;
  /** Null where the article does not say who it is: shown as "unknown", never guessed. */
  speaker: Speaker | null;
  speakerFrom: SpeakerEvidence;
  /** Name of another speaker whom the source may mean as well; left out where there is none. */
  beside?: string;
  kind: ClaimKind;
  /** Id of the rule that made this claim. */
  rule: string;
}

/** One place where the text names an organization. */
export interface OrganizationMention {
  span: Span;
  /** Full name where the article or the curated list gives it, else the surface form. Equal names mean the same organization. */
  name: string;
  kind: OrganizationKind;
  /** The name in English, where the text is in another language and the curated list knows it. */
  english?: string;
  /** Wikidata id ("Q485207") where the curated list has one. */
  wikidata: string | null;
}

export interface Annotation {
  /** BCP 47 code of the language that the article was read in. */
  language: string;
  dateline: Dateline | null;
  /** In the order of their content. */
  claims: Claim[];
  /** In order, not overlapping. */
  organizations: OrganizationMention[];
}
