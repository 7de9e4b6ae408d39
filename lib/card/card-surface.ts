import type { CopiedClaims } from '../export/copied-claims.ts';
import type { CardAction, CardContent } from './card-view.ts';

/** What a card is drawn on. */
export interface CardSurface {
  /** Shows a card in place of the one that is there. @returns when it has its size */
  show(content: CardContent): Promise<void>;
  /** Moves the keyboard into the card. */
  focus(): void;
  /** Puts claims on the clipboard, after a press on the card. @returns whether it was done */
  copy(copied: CopiedClaims): Promise<boolean>;
  /** Takes the card away. */
  close(): void;
}

/** What a surface tells of what happens on it. */
export interface SurfaceEvents {
  onAction: (action: CardAction) => void;
  /** Somebody else has laid hands on the card, or it cannot be shown: it has to go. */
  onBroken: () => void;
}

/** Makes a surface within a box of the layer. */
export type MakeSurface = (box: HTMLElement, events: SurfaceEvents) => CardSurface;
