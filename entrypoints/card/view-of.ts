import type { CardView } from '../../lib/card/card-view.ts';
import { claimView, organizationView } from '../../lib/card/claim-view.ts';
import type { Holding } from '../../lib/corrections/holding.ts';
import { putRightView } from '../../lib/corrections/put-right-view.ts';
import type { Settings } from '../../lib/settings.ts';
import type { MarkedPage } from '../annotator/marked-page.ts';
import type { KeptHere } from './kept-here.ts';
import type { Subject } from './subject.ts';

/** What a card is about, and what it is open at. */
export interface CardState {
  subject: Subject;
  /** It stands at the speaker's full name, and not at the claim. */
  atFullName: boolean;
  /** The reader is putting the claim right: nothing else is shown meanwhile. */
  puttingRight: boolean;
}

/** The card that is shown. */
export interface Shown extends CardState {
  /** Where it was pointed at, in CSS pixels from the window's left edge; null where it was not. */
  at: number | null;
  /** The reader has asked for it by key or touch: it does not go away with the pointer. */
  pinned: boolean;
  /** What was done last, as it is said to the reader; null where there is nothing to say. */
  done: string | null;
  /** The article's text, and where in it the claim begins: by these is told what the indices mean by then. */
  text: string | undefined;
  start: number | null;
}

/**
 * What a card says; null where what it is about is not there.
 * @param holding of the article; null before the whole of it is read
 * @param library what it has of the article
 */
export function viewOf(
  { subject: { claim, mention }, atFullName, puttingRight }: CardState,
  { article, annotation }: Pick<MarkedPage, 'article' | 'annotation'>,
  holding: Holding | null,
  { colourBySpeaker }: Settings,
  library: KeptHere,
): CardView | null {
  if (!article || !annotation) return null;
  if (claim === null) return mention === null ? null : organizationView(annotation, mention);
  // Of an article whose beginning alone is there nothing holds yet.
  const correctable = holding?.annotation === annotation;
  const putRight =
    puttingRight && correctable
      ? putRightView(article.text, annotation, holding.putRight, claim, article.headAt)
      : null;
  return claimView(article, annotation, claim, {
    mention,
    atFullName,
    colourBySpeaker,
    correctable,
    kept: correctable ? library.has(claim) : null,
    elsewhere: correctable ? library.elsewhere(claim) : [],
    putRight,
  });
}
