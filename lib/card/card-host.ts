/** The card over the page: where it stands, and that it goes when somebody else lays hands on it. */
import { rootOf } from '../article/dom.ts';
import type { CopiedClaims } from '../export/copied-claims.ts';
import { linesOf } from '../highlight/scroll.ts';
import type { CardSurface, MakeSurface } from './card-surface.ts';
import type { CardAction, CardContent } from './card-view.ts';
import { OwnLayer } from './own-layer.ts';
import { placeCard } from './place-card.ts';

export interface CardPlace {
  /** What the card explains, and must not cover. */
  ranges: readonly AbstractRange[];
  /** A point on the line that was asked about, in CSS pixels of the window; null for the first line. */
  point: { x: number; y: number } | null;
}

export interface CardHostOptions {
  /** The card's own styles, as text. */
  css: string;
  /** The layer's token, see `layerRule`. */
  token: string;
  makeSurface: MakeSurface;
  onAction: (action: CardAction) => void;
  /** The card is gone, and not by `hide`. */
  onWithdrawn: () => void;
}

interface OpenCard {
  box: HTMLElement;
  surface: CardSurface;
  hovered: boolean;
}

export class CardHost {
  readonly #options: CardHostOptions;
  readonly #layer: OwnLayer;
  #card: OpenCard | null = null;
  #place: CardPlace | null = null;
  #focusBefore: Element | null = null;

  constructor(options: CardHostOptions) {
    this.#options = options;
    this.#layer = new OwnLayer(options.css, options.token, () => this.#withdraw());
  }

  get shown(): boolean {
    return this.#card !== null;
  }

  /** Whether the pointer is on the card. */
  get hovered(): boolean {
    return this.#card?.hovered ?? false;
  }

  /** Whether a node is the card's host. */
  owns(node: Node | EventTarget | null): boolean {
    return this.#layer.owns(node);
  }

  /** Whether the keyboard is in the card. */
  get focused(): boolean {
    return this.#layer.focused;
  }

  /** Shows a card, in place of the one that is there. @returns when it stands where it belongs */
  async show(content: CardContent, place: CardPlace): Promise<void> {
    const card = this.#card ?? this.#open();
    this.#place = place;
    card.box.style.colorScheme = content.tone;
    await card.surface.show(content);
    if (card === this.#card) this.#put();
  }

  /** Moves the keyboard into the card; it returns to where it was when the card is gone. */
  focus(): void {
    if (!this.#card) return;
    this.#focusBefore ??= this.focused ? null : document.activeElement;
    this.#card.surface.focus();
  }

  /** See `CardSurface.copy`. */
  async copy(copied: CopiedClaims): Promise<boolean> {
    return (await this.#card?.surface.copy(copied)) ?? false;
  }

  /** Takes the card and its layer out of the page. */
  hide(): void {
    if (!this.#card) return;
    const back = this.focused ? this.#focusBefore : null;
    this.#card.surface.close();
    this.#card = null;
    this.#place = null;
    this.#focusBefore = null;
    this.#layer.close();
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  #withdraw(): void {
    if (!this.#card) return;
    this.hide();
    this.#options.onWithdrawn();
  }

  #open(): OpenCard {
    const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    box.className = 'box';
    // A frame has no document before it stands in the page.
    this.#layer.open(box);
    const surface = this.#options.makeSurface(box, {
      onAction: this.#options.onAction,
      onBroken: () => this.#withdraw(),
    });
    const card = { box, surface, hovered: false };
    // Whether the pointer is inside is not to be seen from the page: a frame keeps its movements to itself.
    box.addEventListener('pointerenter', () => {
      card.hovered = true;
    });
    box.addEventListener('pointerleave', () => {
      card.hovered = false;
    });
    this.#card = card;
    return card;
  }

  #put(): void {
    if (!this.#card || !this.#place) return;
    const { box } = this.#card;
    const { ranges, point } = this.#place;
    const lines = ranges.flatMap(linesOf).filter(({ width, height }) => width > 0 && height > 0);
    const first = lines[0];
    if (!first) return;
    const asked = (point && lines.find(({ top, bottom }) => point.y >= top && point.y <= bottom)) ?? first;
    const start = point ? { ...asked.toJSON(), left: point.x - 24 } : asked;
    const root = rootOf(document)!;
    // A page may be magnified by its style, and what is in it with it: the card is not.
    box.style.zoom = String(1 / (root.currentCSSZoom || 1));
    const { width, height } = box.getBoundingClientRect();
    const { left, top } = placeCard({ width, height }, lines, start, {
      width: root.clientWidth || innerWidth,
      height: innerHeight,
    });
    box.style.transform = `translate(${Math.round(left + scrollX)}px, ${Math.round(top + scrollY)}px)`;
    box.classList.add('box--placed');
    if (this.#layer.coveredAt(left + width / 2, top + height / 2)) this.#withdraw();
  }
}
