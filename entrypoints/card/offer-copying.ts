/**
 * Whether the browser's context menu offers to copy a claim. The menu is one for all tabs and windows: the offer stands while a
 * claim's card is shown where the reader is, and goes when the reader goes elsewhere.
 */
export class CopyingOffer {
  readonly #tell: (offered: boolean) => void;
  #following: AbortController | null = null;
  #offered = false;

  /** @param tell is called when the offer comes or goes */
  constructor(tell: (offered: boolean) => void) {
    this.#tell = tell;
  }

  /** Whether there is a claim to copy. */
  set wanted(wanted: boolean) {
    if (wanted) this.#following ??= this.#follow();
    else {
      this.#following?.abort();
      this.#following = null;
    }
    this.#offer(wanted);
  }

  /** Follows the reader, for as long as there is a claim to copy. */
  #follow(): AbortController {
    const end = new AbortController();
    const { signal } = end;
    addEventListener('focus', () => this.#offer(true), { signal });
    addEventListener('pageshow', () => this.#offer(true), { signal });
    addEventListener('pagehide', () => this.#offer(false), { signal });
    document.addEventListener('visibilitychange', () => this.#offer(!document.hidden), { signal });
    // The keyboard that goes into a frame of this page, as that of the card, stays here.
    addEventListener('blur', () => this.#offer(document.hasFocus()), { signal });
    return end;
  }

  #offer(offered: boolean): void {
    if (offered === this.#offered) return;
    this.#offered = offered;
    this.#tell(offered);
  }
}
