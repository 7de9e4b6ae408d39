/** What is said between a page's annotator and the card's own document, over a line that the page has no part in. */
import type { CopiedClaims } from '../export/copied-claims.ts';
import { type CardAction, type CardContent, isCardAction } from './card-view.ts';

/** The first thing that the card's document hears: it shows that the line comes from the extension, for only that knows the address. */
export interface FrameGreeting {
  nonce: string;
}

/** annotator -> card */
export type ToFrame =
  | { type: 'show'; content: CardContent }
  | { type: 'focus' }
  | { type: 'copy'; copied: CopiedClaims };

/** card -> annotator */
export type FromFrame =
  /** The card is there and this high, in CSS pixels. */
  | { type: 'drawn'; height: number }
  | { type: 'acted'; action: CardAction }
  | { type: 'copied'; done: boolean };

/** Whether something that came over the line is what a card says. */
export function isFromFrame(value: unknown): value is FromFrame {
  if (typeof value !== 'object' || value === null) return false;
  const said = value as Record<string, unknown>;
  switch (said.type) {
    case 'drawn':
      return typeof said.height === 'number' && said.height >= 0;
    case 'acted':
      return isCardAction(said.action);
    case 'copied':
      return typeof said.done === 'boolean';
    default:
      return false;
  }
}
