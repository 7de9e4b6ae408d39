/**
 * The place of the card in a page. The card and all that it says and copies come in a script of their own, which is put into
 * the page when its marks are there: they need not wait for it. The two scripts meet on the global object of the extension's
 * isolated world, which the page cannot see.
 */

import { watchPointer } from '../../lib/highlight/watch-pointer.ts';
import type { Message } from '../../lib/messages.ts';
import { browser } from '../../lib/native-browser.ts';
import type { Settings } from '../../lib/settings.ts';
import type { PageCard } from '../card/page-card.ts';
import type { PageCardParts } from '../card/page-card-parts.ts';

const KEY = Symbol.for('wiremark.card');

type MakeCard = (parts: PageCardParts) => PageCard;

const world = globalThis as { [KEY]?: MakeCard };

/** Makes the card known in this world. */
export function offerCard(make: MakeCard): void {
  world[KEY] = make;
}

export class CardSlot {
  readonly #parts: PageCardParts;
  #coming: Promise<PageCard> | null = null;
  #card: PageCard | null = null;
  #settings: Settings | null = null;

  /**
   * Listens to the pointer from the beginning, so that who points at a mark before the card is there gets it as soon as it is.
   */
  constructor(parts: PageCardParts) {
    this.#parts = parts;
    const whenAlive = (use: (card: PageCard) => void) => {
      if (parts.alive()) this.use(use);
    };
    watchPointer(
      {
        onRest: (x, y) => whenAlive((card) => card.onRest(x, y)),
        onTap: (x, y, event) => whenAlive((card) => card.onTap(x, y, event)),
        onPress: (event) => this.#card?.onPress(event),
      },
      parts.signal,
    );
  }

  /** Does something with the card, which may have to be brought first; nothing where the extension is gone. */
  use(use: (card: PageCard) => void): void {
    if (this.#card) use(this.#card);
    else this.bring().then(use, () => {});
  }

  /** The card, which is brought when it is first asked for. Rejects where the extension is gone. */
  bring(): Promise<PageCard> {
    this.#coming ??= this.#bring().catch((error: unknown) => {
      this.#coming = null;
      throw error;
    });
    return this.#coming;
  }

  set settings(settings: Settings) {
    this.#settings = settings;
    if (this.#card) this.#card.settings = settings;
  }

  /** The claim whose card is shown; null where none is. */
  get claim(): number | null {
    return this.#card?.claim ?? null;
  }

  /** Whether a node is the card's host. */
  owns(node: Node): boolean {
    return this.#card?.owns(node) ?? false;
  }

  hide(): void {
    this.#card?.hide();
  }

  async #bring(): Promise<PageCard> {
    if (!world[KEY]) {
      const bring: Message = { type: 'bring-card', token: this.#parts.token };
      await browser.runtime.sendMessage(bring);
    }
    const make = world[KEY];
    if (!make) throw new Error('the card could not be loaded');
    this.#card = make(this.#parts);
    if (this.#settings) this.#card.settings = this.#settings;
    return this.#card;
  }
}
