/** The card over the page and the boxes in the text: where they stand, and that they go when somebody else lays hands on them. */
import { rootOf } from '../article/dom.ts';
import type { CopiedClaims } from '../export/copied-claims.ts';
import type { CardSurface, MakeSurface } from './card-surface.ts';
import type { CardAction, CardContent } from './card-view.ts';
import { followLayout } from './follow-layout.ts';
import { boxesOf } from './lines.ts';
import { OwnLayer } from './own-layer.ts';
import { type Box, EDGE, GAP, placeCard } from './place-card.ts';
import { ProofBoxes } from './proof-boxes.ts';
import { watchCover } from './watch-cover.ts';
import { windowSize } from './window-size.ts';

export interface CardPlace {
  /** The mark that the card belongs to. */
  mark: readonly AbstractRange[];
  /** What the card explains, and must not cover. */
  keep: readonly AbstractRange[];
  /** What is boxed in the text: the ranges of each stretch. */
  proof: readonly (readonly AbstractRange[])[];
  /** A place on the mark that was pointed at, in CSS pixels from the window's left edge; null for where it begins. */
  at: number | null;
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
  proofs: ProofBoxes;
  hovered: boolean;
  /** Takes the card away where something of the page lies over it. */
  lookForCover: () => void;
  /** Where it stands and where its mark does, in CSS pixels of the page; null before it is placed. */
  at: { card: Point; mark: Point } | null;
  end: AbortController;
}

interface Point {
  left: number;
  top: number;
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

  /**
   * Shows a card, in place of the one that is there.
   * @param place null for the lower edge of the window, for what is about nothing in the text
   * @param mayScroll whether the page may be scrolled to make room for it
   * @returns when it stands where it belongs
   */
  async show(content: CardContent, place: CardPlace | null, mayScroll = false): Promise<void> {
    const card = this.#card ?? this.#open();
    this.#place = place;
    for (const element of [card.box, card.proofs.element]) element.style.colorScheme = content.tone;
    await card.surface.show(content);
    if (card === this.#card) this.#put(mayScroll);
  }

  /** Moves the keyboard into the card. */
  focus(): void {
    if (!this.#card) return;
    this.#focusBefore ??= this.focused ? null : document.activeElement;
    this.#card.surface.focus();
  }

  /** See `CardSurface.copy`. */
  async copy(copied: CopiedClaims): Promise<boolean> {
    return (await this.#card?.surface.copy(copied)) ?? false;
  }

  /**
   * Takes the card and its layer out of the page. A keyboard that was in it goes back to the field that was written in before.
   * @returns whether it was in the card, and is nowhere now
   */
  hide(): boolean {
    if (!this.#card) return false;
    const { focused } = this;
    const back = focused ? this.#focusBefore : null;
    this.#card.end.abort();
    this.#card.surface.close();
    this.#card = null;
    this.#place = null;
    this.#focusBefore = null;
    this.#layer.close();
    if (!(back instanceof HTMLElement && back.isConnected && isWrittenIn(back))) return focused;
    back.focus({ preventScroll: true });
    return false;
  }

  #withdraw(): void {
    if (!this.#card) return;
    this.hide();
    this.#options.onWithdrawn();
  }

  #open(): OpenCard {
    const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    box.className = 'box';
    const proofs = new ProofBoxes();
    // A frame has no document before it stands in the page.
    this.#layer.open(proofs.element, box);
    const surface = this.#options.makeSurface(box, {
      onAction: this.#options.onAction,
      onBroken: () => this.#withdraw(),
    });
    const end = new AbortController();
    const owns = (element: Element) => this.owns(element);
    const lookForCover = watchCover(box, owns, () => this.#withdraw(), end.signal);
    const card: OpenCard = { box, surface, proofs, hovered: false, lookForCover, at: null, end };
    // Whether the pointer is inside is not to be seen from the page: a frame keeps its movements to itself.
    box.addEventListener('pointerenter', () => {
      card.hovered = true;
    });
    box.addEventListener('pointerleave', () => {
      card.hovered = false;
    });
    // Before it has been placed it may have no content yet.
    const sizes = new ResizeObserver(() => box.classList.contains('box--placed') && this.#put());
    sizes.observe(box);
    card.end.signal.addEventListener('abort', () => sizes.disconnect());
    followLayout((resized) => (resized ? this.#put() : this.#follow()), card.end.signal);
    this.#card = card;
    return card;
  }

  #put(mayScroll = false): void {
    if (!this.#card) return;
    const { box } = this.#card;
    if (!this.#place) {
      this.#putBelow(box);
      return;
    }
    const { at } = this.#place;
    const mark = boxesOf(this.#place.mark);
    const keep = boxesOf(this.#place.keep);
    if (mark.length === 0 || keep.length === 0) return;
    this.#unmagnify();
    const { width, height } = box.getBoundingClientRect();
    const { left, top, side, notch } = placeCard({
      card: { width, height },
      keep,
      mark,
      at,
      view: windowSize(),
    });
    if (side === 'over' && mayScroll && makeRoom(keep, height)) {
      this.#put();
      return;
    }
    this.#moveTo({ left: left + scrollX, top: top + scrollY }, mark[0]!);
    box.dataset.side = side;
    box.classList.toggle('box--pointing', notch !== null);
    box.style.setProperty('--notch', `${Math.round(notch ?? 0)}px`);
    box.classList.add('box--placed');
    this.#drawProof();
    this.#card.lookForCover();
  }

  /** Puts the card in the middle of the window's lower edge, where it stays as the page scrolls. */
  #putBelow(box: HTMLElement): void {
    this.#unmagnify();
    box.classList.add('box--below', 'box--placed');
    const { width, height } = box.getBoundingClientRect();
    const view = windowSize();
    const left = (view.width - width) / 2;
    box.style.transform = `translate(${Math.round(left)}px, ${Math.round(view.height - height - 2 * EDGE)}px)`;
  }

  /** Goes along with the mark, wherever the page has moved it. */
  #follow(): void {
    const mark = this.#place && boxesOf(this.#place.mark)[0];
    const { at } = this.#card ?? {};
    if (!mark || !at) return;
    this.#unmagnify();
    const right = mark.left + scrollX - at.mark.left;
    const down = mark.top + scrollY - at.mark.top;
    if (right !== 0 || down !== 0)
      this.#moveTo({ left: at.card.left + right, top: at.card.top + down }, mark);
    this.#drawProof();
  }

  /** Moves the card. @param to in CSS pixels of the page @param mark where its mark stands, in those of the window */
  #moveTo(to: Point, mark: Point): void {
    const { left, top } = to;
    this.#card!.at = { card: to, mark: { left: mark.left + scrollX, top: mark.top + scrollY } };
    this.#card!.box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  #drawProof(): void {
    this.#card!.proofs.draw(this.#place!.proof, (element) => this.owns(element));
  }

  /** A page may be magnified by its style, and what is in it with it: the card is not, and the boxes are where the words are. */
  #unmagnify(): void {
    const { box, proofs } = this.#card!;
    const zoom = String(1 / (rootOf(document)?.currentCSSZoom || 1));
    for (const { style } of [box, proofs.element]) style.zoom = zoom;
  }
}

const isWrittenIn = (element: HTMLElement): boolean =>
  element.isContentEditable || element.matches('input, textarea, select');

/** Scrolls the page so that what a card explains and the card have room in the window. @returns whether they have */
function makeRoom(keep: readonly Box[], height: number): boolean {
  const top = Math.min(...keep.map((box) => box.top));
  const bottom = Math.max(...keep.map((box) => box.bottom));
  if (bottom - top + height + GAP + 2 * EDGE > windowSize().height) return false;
  const before = scrollY;
  scrollBy({ top: top - EDGE, behavior: 'instant' });
  return scrollY !== before;
}
