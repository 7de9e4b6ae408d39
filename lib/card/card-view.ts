/**
 * What a card shows and what can be done on it, as plain data: in Firefox it is shown in a document of the extension's own, and
 * travels there and back.
 */
import type { ClaimKind, OrganizationKind, SpeakerEvidence } from '../annotation.ts';
import { isPutRightAction, type PutRightAction, type PutRightView } from '../corrections/put-right-view.ts';
import type { Tone } from '../messages.ts';
import type { SpeakerForm } from '../panel/speaker-form.ts';
import type { MarkDress } from '../settings.ts';
import type { InterfaceLanguage } from '../wording/wording.ts';

/** A card's words for one claim. Texts of the article stand as they stand there. */
export interface ClaimView {
  type: 'claim';
  /** The speaker's name or description; null where the article does not say who it is. */
  speaker: string | null;
  form: SpeakerForm;
  /** Whom the source may mean as well, where that is not sure; null where it is. */
  beside: string | null;
  role: string | null;
  /** The organization behind the speaker, where neither name nor role says it. */
  organization: string | null;
  kind: ClaimKind;
  /** `Speaker.id` where speakers have colours of their own; null where kinds have them. */
  speakerColourOf: number | null;
  /** The claim's words, in the quotation marks that they stand in. */
  words: string;
  /** The reporting words; null where there are none. */
  cue: string | null;
  /** The mention that says it; null where there is none. */
  source: string | null;
  speakerFrom: SpeakerEvidence;
  /** Where the article says in full who it is, and on which side of the claim; null where the source itself does. */
  fullName: { words: string; side: 'before' | 'behind' } | null;
  /** The card stands there now, and not at the claim. */
  atFullName: boolean;
  /** BCP 47 code of the article. */
  language: string;
  /** The claim's place among the article's, from 1, and how many there are. */
  place: number;
  count: number;
  /** Whether this speaker has another claim. */
  more: boolean;
  /** The organization that was pointed at inside the claim; null where it was the claim alone. */
  inside: OrganizationView | null;
  /** Whether the reader can put the claim right: not before the whole article is read. */
  correctable: boolean;
  /** Whether the library has it; null where it cannot be kept yet. */
  kept: boolean | null;
  /** Other kept articles in which the same words stand, the likest first. */
  elsewhere: readonly Elsewhere[];
  /** What can be put right, while the reader is about it; null otherwise. */
  putRight: PutRightView | null;
}

/** A kept article in which the words of a claim stand as well. */
export interface Elsewhere {
  wire: string | null;
  /** "2025-06-26", or as the article prints it; null where it is not known. */
  date: string | null;
  title: string | null;
  /** BCP 47 code. */
  language: string;
  /** Leads to the words there; null for a text without address. */
  link: string | null;
}

/** A card's words for one organization. */
export interface OrganizationView {
  type: 'organization';
  /** The full name. */
  name: string;
  kind: OrganizationKind;
  /** How often the article names it. */
  mentions: number;
  /** Wikidata id ("Q485207"); null where there is none. */
  wikidata: string | null;
}

/** A card that is about nothing in the text: it only says what was done. */
export interface NoticeView {
  type: 'notice';
}

export type CardView = ClaimView | OrganizationView | NoticeView;

/** A card with all that its looks depend on. */
export interface CardContent {
  view: CardView;
  /** What was done last, said to the reader; null where there is nothing to say. */
  done: string | null;
  language: InterfaceLanguage;
  dress: MarkDress;
  tone: Tone;
}

const ACTIONS = [
  'close',
  'copy',
  'copy-link',
  'keep',
  'open-put-right',
  'previous',
  'next',
  'next-of-speaker',
  'show-name',
  'show-words',
  'previous-mention',
  'next-mention',
] as const;

/** What the reader has pressed, where there is no more to say of it. */
export interface CardPress {
  type: (typeof ACTIONS)[number];
}

/** What the reader has done on a card. */
export type CardAction = CardPress | PutRightAction;

/** Whether something that came from the card's document is an action. */
export function isCardAction(value: unknown): value is CardAction {
  if (typeof value !== 'object' || value === null) return false;
  return ACTIONS.includes((value as CardPress).type) || isPutRightAction(value);
}
