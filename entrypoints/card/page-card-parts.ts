import type { CorrectionRequest } from '../../lib/corrections/correction.ts';
import type { Holding } from '../../lib/corrections/holding.ts';
import type { Message } from '../../lib/messages.ts';
import type { MarkedPage } from '../annotator/marked-page.ts';

/** What the card of a page works with. */
export interface PageCardParts {
  marked: MarkedPage;
  send: (message: Message) => void;
  /** Ends the card for good. */
  signal: AbortSignal;
  /** Whether the extension is still there. */
  alive: () => boolean;
  /** See `layerRule`. */
  token: string;
  /** Puts a claim right, at once. */
  putRight: (request: CorrectionRequest) => void;
  /** What holds of the article; null before the whole of it is read. */
  holding: () => Holding | null;
}
