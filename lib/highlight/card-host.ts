/**
 * The one element that is ever added to a page: it holds the card in a shadow root of its own, stands at the end of the
 * document's root, and is gone when the card is.
 */
import { type ComponentChild, render } from 'preact';
import { rootOf } from '../article/dom.ts';
import type { Tone } from '../messages.ts';
import { placeCard } from './place-card.ts';
import { linesOf } from './scroll.ts';

/** The host's name, which no page uses for anything else. */
export const CARD_ELEMENT = 'wiremark-card';

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

const HOST_STYLE =
  ':host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; inset: 0 auto auto 0 !important; overflow: visible !important; background: none !important; }';

export interface CardPlace {
  /** What the card explains, and must not cover. */
  ranges: readonly AbstractRange[];
  /** A point on the line that was asked about, in CSS pixels of the window; null for the first line. */
  point: { x: number; y: number } | null;
  tone: Tone;
}

export class CardHost {
  readonly #css: string;
  #host: HTMLElement | null = null;
  #box: HTMLElement | null = null;
  #focusBefore: Element | null = null;

  /** @param css the card's own styles, as text */
  constructor(css: string) {
    this.#css = css;
  }

  get shown(): boolean {
    return this.#host !== null;
  }

  /** Whether a node is the card's host. */
  owns(node: Node | EventTarget | null): boolean {
    return node !== null && node === this.#host;
  }

  /** Whether the keyboard is in the card. */
  get focused(): boolean {
    return this.#host !== null && document.activeElement === this.#host;
  }

  /** Shows a card, in place of the one that is there. */
  show(card: ComponentChild, place: CardPlace): void {
    const box = this.#box ?? this.#open();
    box.style.colorScheme = place.tone;
    render(card, box);
    this.#put(box, place);
  }

  /** Moves the keyboard into the card; it returns to where it was when the card is gone. */
  focus(): void {
    const first = this.#box?.querySelector<HTMLElement>('[data-card]');
    if (!first) return;
    this.#focusBefore ??= this.focused ? null : document.activeElement;
    first.focus({ preventScroll: true });
  }

  /** Takes the card and its host out of the page. */
  hide(): void {
    if (!this.#host || !this.#box) return;
    const back = this.focused ? this.#focusBefore : null;
    render(null, this.#box);
    this.#host.remove();
    this.#host = null;
    this.#box = null;
    this.#focusBefore = null;
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }

  #open(): HTMLElement {
    const host = document.createElement(CARD_ELEMENT);
    const root = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `${HOST_STYLE}\n${this.#css}`;
    const box = document.createElement('div');
    box.className = 'box';
    root.append(style, box);
    for (const type of KEPT_IN)
      host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    rootOf(document)!.append(host);
    this.#host = host;
    this.#box = box;
    return box;
  }

  #put(box: HTMLElement, { ranges, point }: CardPlace): void {
    const lines = ranges.flatMap(linesOf).filter(({ width, height }) => width > 0 && height > 0);
    const first = lines[0];
    if (!first) return;
    const asked = (point && lines.find(({ top, bottom }) => point.y >= top && point.y <= bottom)) ?? first;
    const start = point ? { ...asked.toJSON(), left: point.x - 24 } : asked;
    const { width, height } = box.getBoundingClientRect();
    const { left, top } = placeCard({ width, height }, lines, start, {
      width: rootOf(document)!.clientWidth || innerWidth,
      height: innerHeight,
    });
    box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
}
