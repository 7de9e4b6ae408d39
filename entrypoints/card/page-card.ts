/** The card over the page: which one is shown, and when it comes and goes. */
import { browser } from 'wxt/browser';
import { cardStyles } from '../../components/card/card-styles.ts';
import type { Claim } from '../../lib/annotation.ts';
import { CardHost } from '../../lib/card/card-host.ts';
import type { CardAction, CardView } from '../../lib/card/card-view.ts';
import { copiedClaims } from '../../lib/export/copied-claims.ts';
import { fragmentLink } from '../../lib/export/text-fragment.ts';
import { copyInPage } from '../../lib/highlight/copy-in-page.ts';
import type { MarksAt } from '../../lib/highlight/find-mark.ts';
import type { PointerListener } from '../../lib/highlight/watch-pointer.ts';
import type { Message } from '../../lib/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { exportWords } from '../../lib/wording/export-words.ts';
import { wordingFor } from '../../lib/wording/wording.ts';
import type { MarkedPage, Place } from '../annotator/marked-page.ts';
import { afterScrolling } from './after-scrolling.ts';
import { claimView, mentionBeside, nextOfSpeaker, organizationView } from './claim-view.ts';
import { whenExtensionGone } from './extension-gone.ts';
import { surfaceHere } from './surface-here.ts';

/** How long the card stays when the pointer has left the words, so that it can be reached, in milliseconds. */
const GRACE = 300;

interface Point {
  x: number;
  y: number;
}

/** What a card is about: a claim, an organization, or one inside the other. */
interface Subject {
  claim: number | null;
  mention: number | null;
}

export interface PageCardParts {
  marked: MarkedPage;
  send: (message: Message) => void;
  /** Ends the card for good. */
  signal: AbortSignal;
  /** Whether the extension is still there. */
  alive: () => boolean;
  /** See `layerRule`. */
  token: string;
}

export class PageCard implements PointerListener {
  readonly #host: CardHost;
  readonly #marked: MarkedPage;
  readonly #send: (message: Message) => void;
  readonly #alive: () => boolean;
  #settings: Settings = DEFAULT_SETTINGS;
  #subject: Subject | null = null;
  #point: Point | null = null;
  /** The reader has asked for the card by key or touch: it does not go away with the pointer. */
  #pinned = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => void) | null = null;

  constructor({ marked, send, signal, alive, token }: PageCardParts) {
    this.#marked = marked;
    this.#send = send;
    this.#alive = alive;
    this.#host = new CardHost({
      css: cardStyles(),
      token,
      makeSurface: surfaceHere(),
      onAction: (action) => void this.#act(action),
      onWithdrawn: () => this.#forget(),
    });
    addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key === 'Escape' && this.#host.shown) this.hide();
      },
      { capture: true, signal },
    );
    signal.addEventListener('abort', () => this.hide());
  }

  set settings(settings: Settings) {
    this.#settings = settings;
  }

  /** Whether a node is the card's host: the only one of ours that ever stands in the page. */
  owns(node: Node): boolean {
    return this.#host.owns(node);
  }

  hide(): void {
    this.#host.hide();
    this.#forget();
  }

  /** Shows the card of a claim or a mention and moves the keyboard into it. */
  async showByKey(subject: Partial<Subject>): Promise<void> {
    this.#pinned = true;
    await this.#show({ claim: null, mention: null, ...subject }, null);
    this.#host.focus();
  }

  /** The claim whose card is shown; null where none is. */
  get claim(): number | null {
    return this.#subject?.claim ?? null;
  }

  /** Copies a claim with its attribution, in the reader's format. @returns whether it was done */
  async copyClaim(index: number): Promise<boolean> {
    const claim = this.#marked.annotation?.claims[index];
    return claim !== undefined && this.copy(claim);
  }

  /** As `copyClaim`, for a claim that may be only a part of one of the article's. */
  async copy(claim: Claim): Promise<boolean> {
    const copied = this.#copied(claim);
    return copied !== null && copyInPage(copied);
  }

  onRest(x: number, y: number): void {
    clearTimeout(this.#leaving);
    if (this.#host.hovered || this.#host.owns(document.elementFromPoint(x, y))) return;
    const found = subjectOf(this.#marked.at(x, y));
    if (found) {
      if (sameSubject(found, this.#subject)) return;
      this.#pinned = false;
      void this.#show(found, { x, y });
    } else if (this.#host.shown && !this.#pinned) {
      this.#leaving = setTimeout(() => {
        if (!this.#host.focused && !this.#host.hovered) this.hide();
      }, GRACE);
    }
  }

  onTap(x: number, y: number, event: Event): void {
    if (this.#host.owns(event.target)) return;
    const link = event.target instanceof Element && event.target.closest('a[href], button, input, label');
    const found = link ? null : subjectOf(this.#marked.at(x, y));
    if (!found) return;
    this.#pinned = true;
    void this.#show(found, { x, y });
  }

  onPress(event: PointerEvent): void {
    // The context menu is about what the card is about: it stays until the next press.
    if (!this.#host.owns(event.target) && event.button !== 2) this.hide();
  }

  get #language() {
    return wordingFor(this.#settings.language, browser.i18n.getUILanguage());
  }

  /** The card is gone: what was about it is over. */
  #forget(): void {
    clearTimeout(this.#leaving);
    if (this.claim !== null) this.#send({ type: 'claim-pointed', pointed: false });
    this.#unwatch?.();
    this.#unwatch = null;
    this.#marked.deepen([]);
    this.#subject = null;
    this.#pinned = false;
  }

  async #show(subject: Subject, point: Point | null, done: string | null = null): Promise<void> {
    const view = this.#viewOf(subject);
    const ranges = this.#marked.rangesOf(placeOf(subject));
    if (!view || ranges.length === 0) {
      this.hide();
      return;
    }
    const pointed = subject.claim !== null;
    if ((this.claim !== null) !== pointed) this.#send({ type: 'claim-pointed', pointed });
    this.#subject = subject;
    this.#point = point;
    this.#marked.deepen(placesOf(subject));
    this.#unwatch ??= whenExtensionGone(this.#alive, () => this.hide());
    const { palette } = this.#settings;
    const { language } = this.#language;
    await this.#host.show({ view, done, language, palette, tone: this.#marked.tone }, { ranges, point });
  }

  #viewOf({ claim, mention }: Subject): CardView | null {
    const { article, annotation } = this.#marked;
    if (!article || !annotation) return null;
    if (claim === null) return organizationView(annotation, mention!);
    return claimView(article, annotation, claim, mention, this.#settings.colourBySpeaker);
  }

  async #act({ type }: CardAction): Promise<void> {
    const subject = this.#subject;
    const { annotation } = this.#marked;
    if (!subject || !annotation || !this.#alive()) return this.hide();
    const { claim, mention } = subject;
    switch (type) {
      case 'close':
        return this.hide();
      case 'copy':
        return this.#say(subject, await this.#copyOnCard(claim));
      case 'copy-link':
        return this.#say(subject, await this.#copyLink(claim));
      case 'previous':
      case 'next': {
        const count = annotation.claims.length;
        if (claim === null || count === 0) return;
        return this.#step({ claim: (claim + (type === 'next' ? 1 : -1) + count) % count, mention: null });
      }
      case 'next-of-speaker': {
        const next = claim === null ? null : nextOfSpeaker(annotation, claim);
        if (next !== null) this.#step({ claim: next, mention: null });
        return;
      }
      case 'previous-mention':
      case 'next-mention': {
        const by = type === 'next-mention' ? 1 : -1;
        const beside = mention === null ? null : mentionBeside(annotation, mention, by);
        if (beside !== null) this.#step({ claim: null, mention: beside });
      }
    }
  }

  /** Says on the card what was done, if it is still there. */
  #say(subject: Subject, done: string | null): void {
    if (done !== null && sameSubject(subject, this.#subject)) void this.#show(subject, this.#point, done);
  }

  async #copyOnCard(index: number | null): Promise<string | null> {
    const claim = index === null ? undefined : this.#marked.annotation?.claims[index];
    const copied = claim && this.#copied(claim);
    if (!copied) return null;
    const { say, count } = this.#language;
    return (await this.#host.copy(copied)) ? count('copied', 1) : say('copyFailed');
  }

  async #copyLink(index: number | null): Promise<string | null> {
    const { article, annotation } = this.#marked;
    const claim = index === null ? undefined : annotation?.claims[index];
    if (!article || !claim) return null;
    const { say } = this.#language;
    const link = fragmentLink(article, claim);
    if (link === null) return say('noLink');
    return say((await this.#host.copy({ text: link, html: null })) ? 'linkCopied' : 'copyFailed');
  }

  #copied(claim: Claim) {
    const { article, annotation } = this.#marked;
    if (!article || !annotation) return null;
    const { copyFormat: format, copyTemplate: template } = this.#settings;
    return copiedClaims(article, annotation, [claim], {
      format,
      template,
      words: exportWords(this.#language),
    });
  }

  /** Goes to another place of the article, and shows its card there when the page has come to rest. */
  #step(subject: Subject): void {
    const { focused } = this.#host;
    this.hide();
    this.#marked.goTo(placeOf(subject));
    afterScrolling(async () => {
      this.#pinned = true;
      await this.#show(subject, null);
      if (focused) this.#host.focus();
    });
  }
}

/** A mention inside a claim is shown with the claim. */
function subjectOf(found: MarksAt | null): Subject | null {
  return found && { claim: found.claim, mention: found.mention };
}

/** All that the card is about. */
const placesOf = ({ claim, mention }: Subject): Place[] => [
  ...(claim === null ? [] : [{ claim }]),
  ...(mention === null ? [] : [{ mention }]),
];

/** What the card stands at. */
const placeOf = ({ claim, mention }: Subject): Place => (claim === null ? { mention: mention! } : { claim });

function sameSubject(one: Subject, other: Subject | null): boolean {
  return one.claim === other?.claim && one.mention === other?.mention;
}
