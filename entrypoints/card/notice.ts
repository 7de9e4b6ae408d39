/** A line over the page that says what a command has done, where no card is there to say it. */
import { cardStyles } from '../../components/card/card-styles.ts';
import { CardHost } from '../../lib/card/card-host.ts';
import type { CardContent } from '../../lib/card/card-view.ts';
import { surfaceHere } from './surface-here.ts';

/** How long it stays, in milliseconds. */
const TIME = 4000;

export class Notice {
  readonly #host: CardHost;
  #ending: ReturnType<typeof setTimeout> | undefined;

  /** @param token see `layerRule` @param signal ends it for good */
  constructor(token: string, signal: AbortSignal) {
    this.#host = new CardHost({
      css: cardStyles(),
      token,
      makeSurface: surfaceHere(),
      onAction: () => this.hide(),
      onWithdrawn: () => clearTimeout(this.#ending),
    });
    signal.addEventListener('abort', () => this.hide());
  }

  /** Whether a node is the host of what is shown. */
  owns(node: Node): boolean {
    return this.#host.owns(node);
  }

  /** Says this, for a while. */
  async say(text: string, look: Pick<CardContent, 'language' | 'dress' | 'tone'>): Promise<void> {
    this.hide();
    this.#ending = setTimeout(() => this.hide(), TIME);
    await this.#host.show({ ...look, view: { type: 'notice' }, done: text }, null);
  }

  hide(): void {
    clearTimeout(this.#ending);
    this.#host.hide();
  }
}
