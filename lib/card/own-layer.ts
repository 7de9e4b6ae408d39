/**
 * The one element that is ever added to a page: what is drawn over the page stands in its closed shadow root, in the browser's
 * top layer. It has no name, no words and no style that the page could know it by, and is gone when the card is.
 */
import { rootOf } from '../article/dom.ts';

/** What happens in the card is no business of the page's shortcuts and handlers. */
const KEPT_IN = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
];

/**
 * Rules of a shadow root's host win over all of the page's where they are important. It is shown only while the extension's own
 * stylesheet says so: Firefox takes that away with the extension, and stops the script that could have taken the card away.
 */
const hostStyle = (token: string) =>
  `:host { all: initial !important; display: var(--${token}, none) !important; position: absolute !important; z-index: 2147483647 !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important; }
@media print { :host { display: none !important; } }`;

export class OwnLayer {
  readonly #css: string;
  readonly #token: string;
  readonly #onBroken: () => void;
  #parts: { host: HTMLElement; root: ShadowRoot; end: AbortController } | null = null;

  /**
   * @param css the styles of what is drawn, as text
   * @param token see `layerRule`
   * @param onBroken hears that somebody else has changed the layer: what it shows is not ours alone any more
   */
  constructor(css: string, token: string, onBroken: () => void) {
    this.#css = css;
    this.#token = token;
    this.#onBroken = onBroken;
  }

  get shown(): boolean {
    return this.#parts !== null;
  }

  /** Whether a node is the layer's host. */
  owns(node: Node | EventTarget | null): boolean {
    return node !== null && node === this.#parts?.host;
  }

  /** Whether the keyboard is in the layer. */
  get focused(): boolean {
    return this.#parts !== null && document.activeElement === this.#parts.host;
  }

  /** Puts these elements into the page, over everything that is there. */
  open(...content: HTMLElement[]): ShadowRoot {
    this.close();
    const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    host.className = this.#token;
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    style.textContent = `${hostStyle(this.#token)}\n${this.#css}`;
    root.append(style, ...content);
    const end = new AbortController();
    this.#parts = { host, root, end };
    for (const type of KEPT_IN)
      host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    const page = rootOf(document)!;
    page.append(host);
    host.showPopover();
    this.#watch(host, page, end.signal);
    return root;
  }

  /** Takes the layer out of the page. */
  close(): void {
    if (!this.#parts) return;
    const { host, end } = this.#parts;
    this.#parts = null;
    end.abort();
    host.remove();
  }

  #watch(host: HTMLElement, page: Element, signal: AbortSignal): void {
    const broken = () => {
      if (!signal.aborted) this.#onBroken();
    };
    const ofHost = new MutationObserver(broken);
    ofHost.observe(host, { attributes: true, childList: true, subtree: true, characterData: true });
    const ofPage = new MutationObserver(() => {
      if (host.parentNode !== page) broken();
    });
    ofPage.observe(page, { childList: true });
    host.addEventListener(
      'toggle',
      () => {
        if (!host.matches(':popover-open')) broken();
      },
      { signal },
    );
    signal.addEventListener('abort', () => {
      ofHost.disconnect();
      ofPage.disconnect();
    });
  }
}
