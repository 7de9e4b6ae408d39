import { articleInView } from '../../lib/article/in-view.ts';
import { findArticle, type PageArticle, type Reading, readArticle } from '../../lib/article/read-page.ts';
import { type Follower, followElement } from '../../lib/page/follow-element.ts';
import { inSlices } from '../../lib/steps/in-slices.ts';
import { inOneGo } from '../../lib/steps/steps.ts';

/** Reads the page's article, and follows the element that holds it. */
export class PageReader {
  readonly #follower: Follower;
  #followed: Element | null = null;
  #following = new AbortController();
  /** Counts the changes that were heard of, to tell whether there was one meanwhile. */
  #changes = 0;

  /** @param follower hears of changes in the article that was read last */
  constructor(follower: Follower) {
    this.#follower = {
      ...follower,
      changed: () => {
        this.#changes++;
        follower.changed();
      },
    };
  }

  /**
   * Finds the article that is in view and reads it, in slices that leave the page its time. What changes from then on is heard.
   * @returns null where the page shows no article, or the reading was ended
   */
  async read({ force, whole }: Omit<Reading, 'choose'>, signal: AbortSignal): Promise<PageArticle | null> {
    const begun = performance.now();
    const place = findArticle(document, { force, choose: articleInView });
    if (!place) return null;
    this.#follow(place.root);
    const changes = this.#changes;
    const page = await inSlices(readArticle(document, place, whole), signal, begun);
    if (signal.aborted || changes === this.#changes) return page;
    // What changed between two slices may have been read by halves, or have taken the article elsewhere.
    const now = findArticle(document, { force, choose: articleInView });
    if (!now) return null;
    this.#follow(now.root);
    return inOneGo(readArticle(document, now, whole));
  }

  /** Stops following. */
  leave(): void {
    this.#following.abort();
  }

  #follow(root: Element): void {
    // Following the same element goes on as it was, with its bound on how often it is read.
    if (root === this.#followed && !this.#following.signal.aborted) return;
    this.#followed = root;
    this.#following.abort();
    this.#following = new AbortController();
    followElement(root, this.#follower, this.#following.signal);
  }
}
