/** One page and what is known of it: reads it, follows it, paints it, and tells the other parts of the extension. */

import type { Annotation } from '../../lib/annotation.ts';
import type { PageArticle } from '../../lib/article/read-page.ts';
import type { CorrectionRequest } from '../../lib/corrections/correction.ts';
import type { Holding } from '../../lib/corrections/holding.ts';
import type { Message, PageState } from '../../lib/messages.ts';
import { browser } from '../../lib/native-browser.ts';
import { onNavigation } from '../../lib/page/on-navigation.ts';
import { nextTask } from '../../lib/steps/next-task.ts';
import { Answer } from './answer.ts';
import { CardSlot } from './card-slot.ts';
import { documentToken } from './document-token.ts';
import { expectArticle } from './expect-article.ts';
import { MarkedPage, type Place } from './marked-page.ts';
import { marksShownHere } from './marks-shown-here.ts';
import { PageReader } from './page-reader.ts';
import { isSameArticle } from './same-article.ts';
import { tellClaimInView } from './tell-claim-in-view.ts';
import { WatchedSettings } from './watched-settings.ts';

/** How long a page that has gone to another address may still show the old one's article, in milliseconds. */
const FIRST_LOOK = 200;

interface Reading {
  force: boolean;
  end: AbortController;
  done: Promise<PageState> | null;
}

export class PageSession {
  readonly #end = new AbortController();
  /** Ends what belongs to the address that the page shows at the moment. */
  #visit = new AbortController();
  readonly #token = documentToken();
  readonly #marked = new MarkedPage((message) => this.#send(message), this.#token);
  readonly #card = new CardSlot({
    marked: this.#marked,
    send: (message) => this.#send(message),
    signal: this.signal,
    alive: () => this.alive,
    token: this.#token,
    putRight: (request) => this.putRight(request),
    holding: () => (this.#state.status === 'annotated' ? this.#state : null),
  });
  readonly #reader = new PageReader({
    changed: () => this.#marked.dropStale(),
    rested: () => this.alive && this.#readAndExpect(this.#force),
    ignored: (node) => this.#card.owns(node),
  });
  readonly #settings = new WatchedSettings((settings) => {
    if (this.#state.status === 'annotated') this.#showMarks();
    else if (!marksShownHere(settings)) this.#marked.unpaint();
  });
  readonly #answer = new Answer();
  #state: PageState = { status: 'reading' };
  #page: PageArticle | null = null;
  #force = false;
  /** Whether the reader has asked for what was left out of this article as well. */
  #whole = false;
  /** The reading under way, or the last one; a later one ends it, and never hears of it again. */
  #reading: Reading | null = null;

  constructor() {
    addEventListener('pageshow', (event) => this.#comeBack(event), { signal: this.signal });
    onNavigation(() => this.#arrive(), this.signal);
    tellClaimInView(this.#card, this.signal);
    this.signal.addEventListener('abort', () => {
      this.#visit.abort();
      this.#reading?.end.abort();
      this.#reader.leave();
      this.#marked.clear();
      if (this.#connected) this.#settings.stop();
    });
  }

  /** Aborted when the session is over. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether the session still goes on. It ends by itself when the extension has been updated or removed. */
  get alive(): boolean {
    if (!this.#connected) this.#end.abort();
    return !this.signal.aborted;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Scrolls to a claim or a mention and flashes it. */
  goTo(place: Place): void {
    this.#card.hide();
    this.#marked.goTo(place);
  }

  /** Goes from the current claim to the one after (1) or before (-1) it, and shows its card. */
  stepClaim(by: 1 | -1): void {
    const claim = this.#marked.claimBeside(by);
    if (claim === null) return;
    this.goTo({ claim });
    this.#card.use((card) => void card.showByKey({ claim }));
  }

  /** Puts right what the reader asks for, everywhere where the article's claims are shown: at once where the card's script is there. */
  putRight(request: CorrectionRequest): void {
    this.#card.use((card) => {
      const holding = this.#page && this.#answer.change(request, card.corrections);
      if (holding) this.#show(this.#page!, holding);
    });
  }

  /** Copies the claim under the pointer, else the current one, with its attribution. */
  async copyCurrent(): Promise<void> {
    await (await this.#card.bring()).copyCurrent(this.#card.claim ?? this.#marked.current);
  }

  /** Keeps the claim under the pointer, else the current one, in the library, or takes it out. */
  async keepCurrent(): Promise<void> {
    await (await this.#card.bring()).keepCurrent(this.#card.claim ?? this.#marked.current);
  }

  /** Copies what is selected, with the attribution of the claim that it lies in. */
  async copySelection(): Promise<void> {
    await (await this.#card.bring()).copySelected();
  }

  /** Reads the page unasked, where no article is shown yet and no reading is under way: one that was asked for goes on. */
  begin(): void {
    if (this.#state.status !== 'annotated' && this.#underWay() === null) this.#readAndExpect(false);
  }

  /** Reads the page, if that is not under way already, and shows what is found in it. Never rejects: a failure is a state. */
  read(force: boolean): Promise<PageState> {
    const reading = this.#underWay();
    return reading?.done && reading.force === force ? reading.done : this.#readAnew(force);
  }

  /** Reads the page together with what was left out of its article, from now on until it goes to another address. Never rejects. */
  readWhole(): Promise<PageState> {
    this.#whole = true;
    return this.#readAnew(this.#force);
  }

  #underWay(): Reading | null {
    const reading = this.#reading;
    return reading?.done && !reading.end.signal.aborted ? reading : null;
  }

  #readAnew(force: boolean): Promise<PageState> {
    this.#reading?.end.abort();
    // Who waits for a wire's article would take away what was asked for all the same.
    if (force) this.#visit.abort();
    this.#force = force;
    const reading: Reading = { force, end: new AbortController(), done: null };
    this.#reading = reading;
    reading.done = this.#readUntil(reading.end.signal, force).finally(() => {
      reading.done = null;
    });
    return reading.done;
  }

  async #readUntil(signal: AbortSignal, force: boolean): Promise<PageState> {
    try {
      const page = await this.#reader.read({ force, whole: this.#whole }, signal);
      if (signal.aborted || this.#stillShows(page)) return this.#state;
      // The engine is asked first: there is time for the rest while it works.
      const [annotation] = await Promise.all([page && this.#annotationOf(page, signal), this.#prepare(page)]);
      if (signal.aborted || !this.alive) return this.#state;
      if (page && annotation) this.#show(page, this.#answer.take(page.article.text, annotation));
      else this.#showNone({ status: 'no-article' });
    } catch (error) {
      if (signal.aborted || !this.alive) return this.#state;
      this.#showNone({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
    return this.#state;
  }

  /** Whether all that is known of the page is as it was: what it shows now is what is marked. */
  #stillShows(page: PageArticle | null): boolean {
    return this.#state.status === 'annotated' && !this.#marked.lacking && isSameArticle(page, this.#page);
  }

  get #connected(): boolean {
    return browser.runtime?.id !== undefined;
  }

  /** Null where it is no longer wanted before it is there. */
  #annotationOf(page: PageArticle, signal: AbortSignal): Promise<Annotation | null> {
    const onBeginning = (beginning: Annotation) => {
      // What it fails by, the whole fails by as well, and says so.
      this.#showBeginning(page, beginning, signal).catch(() => {});
    };
    return this.#answer.find(page.article, onBeginning, signal);
  }

  /** What can be done while the engine works: the settings are there then, and the stylesheet of the marks. */
  async #prepare(page: PageArticle | null): Promise<void> {
    // In a task of its own: a browser makes its storage ready when that is first touched.
    await nextTask();
    const settings = await this.#settings.load();
    if (page && this.alive && marksShownHere(settings)) this.#marked.dress(page.root, settings);
  }

  /** Marks what is there already of a long article that is new. What is told of the page waits for the whole. */
  async #showBeginning(page: PageArticle, annotation: Annotation, signal: AbortSignal): Promise<void> {
    const settings = await this.#settings.load();
    if (signal.aborted || this.#state.status === 'annotated' || !this.alive) return;
    if (!marksShownHere(settings)) return;
    this.#card.settings = settings;
    this.#marked.take(page, annotation);
    void this.#marked.paint(settings);
  }

  #show(page: PageArticle, holding: Holding): void {
    this.#page = page;
    this.#marked.take(page, holding.annotation);
    this.#state = { status: 'annotated', article: page.article, ...holding, marksShown: false };
    this.#showMarks();
  }

  #showNone(state: PageState): void {
    this.#page = null;
    this.#reader.leave();
    this.#card.hide();
    this.#marked.clear();
    this.#tell(state);
  }

  /** Brings the page's marks, and the state that is told, in step with the settings. */
  #showMarks(): void {
    const settings = this.#settings.known;
    if (this.#state.status !== 'annotated' || settings === null || !this.alive) return;
    const marksShown = marksShownHere(settings);
    this.#card.settings = settings;
    // The card comes when the marks are there that ask for it.
    if (marksShown) void this.#marked.paint(settings).then(() => this.#card.use((card) => card.refresh()));
    else {
      this.#card.hide();
      this.#marked.unpaint();
    }
    this.#tell({ ...this.#state, marksShown });
  }

  /** The page has gone to another address: nothing of the old one stays, and the new one gets its time to appear. */
  #arrive(): void {
    if (!this.alive) return;
    this.#reading?.end.abort();
    this.#force = false;
    this.#whole = false;
    this.#answer.forget();
    this.#showNone({ status: 'reading' });
    this.#expectArticle(FIRST_LOOK);
  }

  /** Looks for an article while the page settles. @param delay before the first look, in milliseconds */
  #expectArticle(delay: number): void {
    this.#visit.abort();
    this.#visit = new AbortController();
    const found = () => void this.#readAnew(false);
    expectArticle(delay, found, () => this.#showNone({ status: 'no-article' }), this.#visit.signal);
  }

  /** Reads the page, and waits for its article where there is none: a page that is rendered anew may have taken it away only for a moment. */
  #readAndExpect(force: boolean): void {
    void this.#readAnew(force).then(({ status }) => {
      if (status === 'no-article' && this.alive) this.#expectArticle(0);
    });
  }

  /**
   * A page that was left and is gone back to, as the browser had kept it: it has heard nothing meanwhile. Where its text was being
   * read, the line to the engine was cut.
   */
  #comeBack({ isTrusted, persisted }: PageTransitionEvent): void {
    if (!isTrusted || !persisted || !this.alive) return;
    void this.#settings.catchUp();
    if (this.#underWay()) void this.#readAnew(this.#force);
  }

  #tell(state: PageState): void {
    this.#state = state;
    const { status } = state;
    const news = status === 'annotated' ? { status, claims: state.annotation.claims.length } : state;
    this.#send({ type: 'state-changed', news });
  }

  #send(message: Message): void {
    // Nobody may be there to hear it: a background that is being replaced is no failure of the page.
    if (this.alive) browser.runtime.sendMessage(message).catch(() => {});
  }
}
