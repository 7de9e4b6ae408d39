/** The card over the page: which one is shown, and when it comes and goes. */

import { cardStyles } from '../../components/card/card-styles.ts';
import { CardHost } from '../../lib/card/card-host.ts';
import type { CardAction } from '../../lib/card/card-view.ts';
import { claimFrom } from '../../lib/card/same-claim.ts';
import { goOnFrom } from '../../lib/highlight/go-on-from.ts';
import { scrollToRanges } from '../../lib/highlight/scroll.ts';
import { tabFrom } from '../../lib/highlight/tab-from.ts';
import type { PointerListener } from '../../lib/highlight/watch-pointer.ts';
import type { Message } from '../../lib/messages.ts';
import { browser } from '../../lib/native-browser.ts';
import { DEFAULT_SETTINGS, markDress, type Settings } from '../../lib/settings.ts';
import { wordingFor } from '../../lib/wording/wording.ts';
import { afterScrolling } from './after-scrolling.ts';
import { watchClaimInView } from './claim-in-view.ts';
import { copiedFromCard, type FromCard } from './copied-from-card.ts';
import { copyAndTell } from './copy-and-tell.ts';
import { Corrections } from './corrections.ts';
import { whenExtensionGone } from './extension-gone.ts';
import { KeptHere } from './kept-here.ts';
import { Notice } from './notice.ts';
import { CopyingOffer } from './offer-copying.ts';
import type { PageCardParts } from './page-card-parts.ts';
import { saidOf } from './said-of.ts';
import { selectedIn } from './selected.ts';
import { placeOf, placesOf, type Subject, sameSubject, standOf, subjectOf } from './subject.ts';
import { subjectBeside } from './subject-beside.ts';
import { surfaceHere } from './surface-here.ts';
import { type Shown, viewOf } from './view-of.ts';

/** How long the card stays when the pointer has left the words, so that it can be reached, in milliseconds. */
const GRACE = 300;

export class PageCard implements PointerListener {
  readonly #host: CardHost;
  readonly #notice: Notice;
  readonly #parts: PageCardParts;
  readonly #offer: CopyingOffer;
  readonly #library = new KeptHere(() => this.refresh());
  #settings: Settings = DEFAULT_SETTINGS;
  #shown: Shown | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => void) | null = null;

  /** For an article in which nothing was put right yet. */
  readonly corrections = () => new Corrections();

  constructor(parts: PageCardParts) {
    const { send, signal, token } = parts;
    this.#parts = parts;
    this.#offer = new CopyingOffer((pointed) => send({ type: 'claim-pointed', pointed }));
    this.#notice = new Notice(token, signal);
    this.#host = new CardHost({
      css: cardStyles(),
      token,
      makeSurface: surfaceHere(),
      onAction: (action) => void this.#act(action),
      onWithdrawn: () => this.#forget(),
    });
    const close = ({ isTrusted, key }: KeyboardEvent) => isTrusted && key === 'Escape' && this.hide();
    addEventListener('keydown', close, { capture: true, signal });
    signal.addEventListener('abort', () => this.hide());
  }

  set settings(settings: Settings) {
    this.#settings = settings;
  }

  /** Whether a node is the card's host: the only one of ours that ever stands in the page. */
  owns(node: Node): boolean {
    return this.#host.owns(node) || this.#notice.owns(node);
  }

  /** Takes the card away. A keyboard that was in it goes on from the words that it was about. */
  hide(): void {
    const left = this.#host.hide();
    if (left && this.#shown) {
      const words = this.#marked.rangesOf(placeOf(this.#shown.subject));
      goOnFrom(words);
      if (!import.meta.env.FIREFOX) tabFrom(words, this.#parts.signal);
    }
    this.#forget();
  }

  /** Brings the card in step with what is known of the page by now; it goes where that is of another text. */
  refresh(): void {
    if (this.#shown === null) return;
    const { article, annotation } = this.#marked;
    const { subject, start, text } = this.#shown;
    const claim = start === null ? null : claimFrom(annotation?.claims ?? [], start);
    if (text !== article?.text || (claim === null && start !== null)) this.hide();
    else void this.#show({ ...this.#shown, subject: { ...subject, claim } });
  }

  /** Shows the card of a claim or a mention and moves the keyboard into it. */
  async showByKey(subject: Partial<Subject>): Promise<void> {
    await this.#show({ subject: { claim: null, mention: null, ...subject }, pinned: true }, true);
    this.#host.focus();
  }

  /** The claim whose card is shown; null where none is. */
  get claim(): number | null {
    return this.#shown?.subject.claim ?? null;
  }

  /** Copies the claim at this index and says so; null where there is none. */
  async copyCurrent(index: number | null): Promise<void> {
    const claim = this.#marked.annotation?.claims[index ?? -1];
    const done = await copyAndTell(this.#marked, this.#notice, claim, 'nothingCopied');
    // Without a press in the page the browser may refuse: then the card's own button is there to be pressed.
    if (!done && index !== null) await this.showByKey({ claim: index });
  }

  /** Keeps the claim at this index in the library, or takes it out, and says so; null where there is none. */
  async keepCurrent(index: number | null): Promise<void> {
    const { say, language } = this.#wording;
    const { article, tone } = this.#marked;
    const said = (await this.#keep(index)) ?? say(article ? 'nothingKept' : 'nothingCopiedHere');
    if (this.#shown && this.#shown.subject.claim === index) this.#say(this.#shown, said);
    else await this.#notice.say(said, { language, dress: markDress(this.#settings), tone });
  }

  /** As `copyCurrent`, for what is selected. */
  async copySelected(): Promise<void> {
    const claim = selectedIn(this.#marked) ?? undefined;
    await copyAndTell(this.#marked, this.#notice, claim, 'nothingCopiedSelected');
  }

  /** Tells which claim is in view, as the page scrolls, until `signal` ends it. */
  tellClaimInView(tell: (message: Message) => void, signal: AbortSignal): void {
    watchClaimInView(this.#marked, tell, signal);
  }

  onRest(x: number, y: number): void {
    clearTimeout(this.#leaving);
    if (this.#shown?.puttingRight) return;
    if (this.#host.hovered || this.#host.owns(document.elementFromPoint(x, y))) return;
    const subject = subjectOf(this.#marked.at(x, y));
    if (subject) {
      if (!sameSubject(subject, this.#shown?.subject ?? null)) void this.#show({ subject, at: x });
    } else if (this.#shown && !this.#shown.pinned) {
      this.#leaving = setTimeout(() => {
        if (!this.#host.focused && !this.#host.hovered) this.hide();
      }, GRACE);
    }
  }

  onTap(x: number, y: number, event: Event): void {
    if (this.#host.owns(event.target)) return;
    const link = event.target instanceof Element && event.target.closest('a[href], button, input, label');
    const subject = link ? null : subjectOf(this.#marked.at(x, y));
    if (subject) void this.#show({ subject, at: x, pinned: true });
  }

  onPress(event: PointerEvent): void {
    // The context menu is about what the card is about: it stays until the next press.
    if (!this.#host.owns(event.target) && event.button !== 2) this.hide();
    this.#notice.hide();
  }

  get #marked() {
    return this.#parts.marked;
  }

  /** The article as it can be kept; null before the whole of it is read. */
  get #whole() {
    const { article, annotation } = this.#marked;
    return article && annotation && this.#parts.holding()?.annotation === annotation
      ? { article, annotation }
      : null;
  }

  get #wording() {
    return wordingFor(this.#settings.language, browser.i18n.getUILanguage());
  }

  /** The card is gone: what was about it is over. */
  #forget(): void {
    clearTimeout(this.#leaving);
    this.#offer.wanted = false;
    if (this.#shown) this.#marked.deepen([]);
    this.#unwatch?.();
    this.#unwatch = null;
    this.#shown = null;
  }

  async #show(
    {
      subject,
      at = null,
      atFullName = false,
      pinned = false,
      puttingRight = false,
      done = null,
    }: Partial<Shown> & Pick<Shown, 'subject'>,
    mayScroll = false,
  ): Promise<void> {
    const here = { subject, atFullName, puttingRight };
    const view = viewOf(here, this.#marked, this.#parts.holding(), this.#settings, this.#library);
    const stand = standOf(this.#marked, subject, atFullName);
    if (!view || stand.mark.length === 0) return this.hide();
    this.#offer.wanted = subject.claim !== null;
    const { article, annotation } = this.#marked;
    const whole = this.#whole;
    if (whole) this.#library.ask(whole);
    const start =
      (subject.claim === null ? null : annotation?.claims[subject.claim]?.content[0]?.[0]) ?? null;
    this.#shown = { subject, at, atFullName, pinned, puttingRight, done, text: article?.text, start };
    this.#marked.deepen(placesOf(subject));
    this.#unwatch ??= whenExtensionGone(this.#parts.alive, () => this.hide());
    const dress = markDress(this.#settings);
    const content = { view, done, language: this.#wording.language, dress, tone: this.#marked.tone };
    await this.#host.show(content, { ...stand, at }, mayScroll);
  }

  async #act(action: CardAction): Promise<void> {
    const shown = this.#shown;
    const { annotation } = this.#marked;
    if (!shown || !annotation || !this.#parts.alive()) return this.hide();
    const { claim } = shown.subject;
    const { type } = action;
    switch (type) {
      case 'close':
        return this.hide();
      case 'copy':
      case 'copy-link':
      case 'report':
        return this.#say({ ...shown, puttingRight: false }, await this.#copyOnCard(type, claim));
      case 'keep':
        return this.#say({ ...shown, pinned: true }, await this.#keep(claim));
      case 'open-put-right':
      case 'done':
        return this.#show({ ...shown, pinned: true, puttingRight: type === 'open-put-right' }, true);
      case 'put-right':
        this.#parts.putRight(action.request);
        this.#shown = { ...shown, done: saidOf(action.request, this.#wording) };
        return this.refresh();
      case 'show-name':
      case 'show-words':
        return this.#go({ ...shown, atFullName: type === 'show-name' });
      default:
        return this.#step(subjectBeside(type, shown.subject, annotation));
    }
  }

  /** Says on the card what was done, if it is still there. */
  #say(shown: Shown, done: string | null): void {
    if (done !== null && sameSubject(shown.subject, this.#shown?.subject ?? null))
      void this.#show({ ...shown, done });
  }

  async #keep(index: number | null): Promise<string | null> {
    const whole = this.#whole;
    return index === null || !whole ? null : this.#library.toggle(whole, index, this.#wording);
  }

  async #copyOnCard(what: FromCard, index: number | null): Promise<string | null> {
    if (index === null) return null;
    const { copied, said } = copiedFromCard(
      what,
      this.#marked,
      this.#parts.holding(),
      index,
      this.#settings,
      this.#wording,
    );
    if (copied !== null && !(await this.#host.copy(copied))) return this.#wording.say('copyFailed');
    return said;
  }

  /** Goes between the claim and the place where its speaker has the full name, and takes the card along. */
  #go(shown: Shown): void {
    scrollToRanges(standOf(this.#marked, shown.subject, shown.atFullName).mark);
    afterScrolling(() => {
      if (this.#shown && sameSubject(shown.subject, this.#shown.subject))
        void this.#show({ ...shown, at: null, pinned: true, done: null });
    });
  }

  /** Goes to another claim or mention of the article, where there is one, and shows its card there when the page has come to rest. */
  #step(subject: Subject | null): void {
    if (subject === null) return;
    const { focused } = this.#host;
    this.hide();
    this.#marked.goTo(placeOf(subject));
    afterScrolling(async () => {
      await this.#show({ subject, pinned: true }, true);
      if (focused) this.#host.focus();
    });
  }
}
