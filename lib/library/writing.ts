/** What is done to the library within one transaction. Nothing here waits for anything but the database. */
import { LibraryFailure } from './failure.ts';
import { IndexChange, type Touched } from './index-change.ts';
import { writtenKey } from './keep.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import { writeNames } from './name-blocks.ts';
import { groupsOf } from './name-groups.ts';
import type { Taken } from './query.ts';
import { readKeptArticle, readKeptClaim } from './read-kept.ts';
import { type Decision, INDEX_STORES, INDEX_VERSION, type StoredClaim, type Writing } from './schema.ts';
import { sameTags } from './tags.ts';

/** How many records are read at once where all are gone through. */
const PORTION = 500;

/** One write under way: its changes of the index are gathered and written with `finish`. */
export class LibraryWrite {
  readonly #tx: Writing;
  readonly #index: IndexChange;
  #next: number | null = null;
  #claims = 0;
  #madeAnew = false;
  #articles = 0;
  /** Whether the library was empty before: then nobody has to be asked for what is there already. */
  #wasEmpty: boolean | null = null;
  readonly #newArticles = new Set<string>();
  readonly #newIds = new Set<string>();

  constructor(tx: Writing) {
    this.#tx = tx;
    this.#index = new IndexChange(tx);
  }

  /** How many articles are new. */
  get articles(): number {
    return this.#articles;
  }

  /**
   * Puts in claims of an article. Those that are there already, by id or by key, stay as they are, as does the article.
   * @returns those that are new
   */
  async put(article: KeptArticle, claims: readonly KeptClaim[]): Promise<KeptClaim[]> {
    const fresh = await this.#fresh(article.id, claims);
    if (fresh.length === 0) return [];
    const articles = this.#tx.objectStore('articles');
    let own = article;
    const stored = this.#newArticles.has(article.id) ? article : await articles.get(article.id);
    if (stored === undefined) {
      await articles.put(article);
      this.#newArticles.add(article.id);
      this.#articles++;
    } else own = articleOr(stored, article);
    this.#next ??= (await this.#tx.objectStore('counters').get('number')) ?? 1;
    const first = this.#next;
    this.#next += fresh.length;
    this.#claims += fresh.length;
    const numbered = fresh.map((claim, at) => [first + at, claim] as const);
    await Promise.all(
      numbered.map(([number, claim]) => this.#tx.objectStore('claims').put({ ...claim, number })),
    );
    await this.#index.add(own, numbered);
    return fresh;
  }

  async #fresh(article: string, claims: readonly KeptClaim[]): Promise<KeptClaim[]> {
    const store = this.#tx.objectStore('claims');
    this.#wasEmpty ??= (await store.count()) === 0;
    const alone = this.#wasEmpty && !this.#newArticles.has(article);
    const known = alone ? [] : await store.index('article').getAll(article);
    const keys = new Set(known.map(({ key }) => writtenKey(key)));
    const stored = this.#wasEmpty
      ? []
      : await Promise.all(claims.map(({ id }) => store.index('id').getKey(id)));
    return claims.filter((claim, at) => {
      const key = writtenKey(claim.key);
      if (stored[at] !== undefined || keys.has(key) || this.#newIds.has(claim.id)) return false;
      keys.add(key);
      this.#newIds.add(claim.id);
      return true;
    });
  }

  /** Takes claims out, and articles that have none left. Numbers that are not there are passed over. */
  async remove(numbers: Iterable<number>): Promise<Taken> {
    const store = this.#tx.objectStore('claims');
    const taken: Taken = { articles: [], claims: [] };
    const articles = new Map<string, KeptArticle | null>();
    const wanted = [...new Set(numbers)];
    for (let from = 0; from < wanted.length; from += PORTION) {
      const portion = wanted.slice(from, from + PORTION);
      const found = await Promise.all(portion.map((number) => store.get(number)));
      await this.#readArticles(found, articles);
      for (const [at, number] of portion.entries()) {
        const stored = found[at];
        const claim = stored === undefined ? null : maybe(() => readKeptClaim(stored));
        const article = stored === undefined ? null : articles.get(String(stored.article));
        if (stored !== undefined) this.#claims--;
        if (!claim || !article) this.#index.forget(number);
        else {
          taken.claims.push(claim);
          await this.#index.remove(article, number, claim);
        }
      }
      await Promise.all(portion.map((number) => store.delete(number)));
    }
    for (const [id, article] of articles) {
      if (article) taken.articles.push(article);
      if ((await store.index('article').getKey(id)) !== undefined) continue;
      await this.#tx.objectStore('articles').delete(id);
      this.#articles--;
    }
    return taken;
  }

  async #readArticles(
    claims: readonly (StoredClaim | undefined)[],
    into: Map<string, KeptArticle | null>,
  ): Promise<void> {
    const ids = new Set(claims.flatMap((claim) => (claim === undefined ? [] : String(claim.article))));
    await Promise.all(
      [...ids].map(async (id) => {
        if (into.has(id)) return;
        const stored: unknown = await this.#tx.objectStore('articles').get(id);
        into.set(
          id,
          maybe(() => readKeptArticle(stored)),
        );
      }),
    );
  }

  /** Changes a claim, but for its words. Rejects where it is gone or broken. */
  async change(number: number, change: (claim: KeptClaim) => KeptClaim): Promise<StoredClaim> {
    const stored = await this.#tx.objectStore('claims').get(number);
    if (stored === undefined) throw new LibraryFailure('gone');
    const before = readKeptClaim(stored);
    const article = readKeptArticle(await this.#tx.objectStore('articles').get(before.article));
    const changed = change(before);
    const after = { ...changed, tags: sameTags(changed.tags), number };
    await this.#tx.objectStore('claims').put(after);
    await this.#index.replace(article, number, before, after);
    return after;
  }

  /** The reader joins or parts names: what he said before about the same ones holds no longer. */
  async decide(decision: Decision, holds: boolean): Promise<void> {
    const store = this.#tx.objectStore('decisions');
    if (holds) await store.put(decision);
    else await store.delete([decision.type, decision.a, decision.b]);
    // Who is parted is joined with nobody.
    if (holds && decision.b === '')
      for (const { type, a, b } of await store.getAll())
        if (type === decision.type && b !== '' && (a === decision.a || b === decision.a))
          await store.delete([type, a, b]);
  }

  /** Puts all names together anew, as the decisions are now. */
  async regroup(): Promise<void> {
    this.#madeAnew = true;
    const [records, decisions] = await Promise.all([
      this.#tx.objectStore('names').getAll(),
      this.#tx.objectStore('decisions').getAll(),
    ]);
    const groups = groupsOf(records, decisions);
    const parted = new Set(decisions.filter(({ b }) => b === '').map(({ a }) => a));
    const changed = records.flatMap((record) => {
      const now = { ...record, group: groups.get(record.id)!, parted: parted.has(record.form) };
      return now.group === record.group && now.parted === record.parted ? [] : [now];
    });
    await writeNames(this.#tx, changed);
  }

  /** Makes the index anew from what is kept. Broken records are left out of it. */
  async rebuild(): Promise<void> {
    this.#madeAnew = true;
    for (const store of INDEX_STORES) await this.#tx.objectStore(store).clear();
    const counters = this.#tx.objectStore('counters');
    const claims = this.#tx.objectStore('claims');
    const articles = new Map<string, KeptArticle>();
    for (const stored of await this.#tx.objectStore('articles').getAll()) {
      const article = maybe(() => readKeptArticle(stored));
      if (article) articles.set(article.id, article);
    }
    let last = 0;
    for (;;) {
      const portion = await claims.getAll(IDBKeyRange.lowerBound(last, true), PORTION);
      if (portion.length === 0) break;
      for (const stored of portion) {
        last = stored.number;
        const claim = maybe(() => readKeptClaim(stored));
        const article = claim && articles.get(claim.article);
        if (claim && article) await this.#index.add(article, [[stored.number, claim]]);
      }
    }
    await counters.put(await claims.count(), 'claims');
    await counters.put(await this.#tx.objectStore('articles').count(), 'articles');
    await counters.put(Math.max(last + 1, (await counters.get('number')) ?? 1), 'number');
    await counters.put(INDEX_VERSION, 'index');
  }

  /** Empties the library. Numbers are not given out a second time. */
  async clear(): Promise<void> {
    this.#madeAnew = true;
    for (const store of [...INDEX_STORES, 'claims', 'articles', 'decisions'] as const)
      await this.#tx.objectStore(store).clear();
    const counters = this.#tx.objectStore('counters');
    await counters.put(0, 'claims');
    await counters.put(0, 'articles');
  }

  /** Writes the names that were gathered, and puts all of them together anew. Nothing may be put in or taken out behind it. */
  async finishNames(): Promise<void> {
    await this.#index.writeNames();
    await this.regroup();
  }

  /**
   * Writes what was gathered, and counts the write.
   * @returns which write this is, and what it has changed; null where that is too much to tell
   */
  async finish(): Promise<{ changes: number; touched: Touched | null }> {
    await this.#index.write();
    const counters = this.#tx.objectStore('counters');
    const add = async (name: string, by: number): Promise<number> => {
      const sum = ((await counters.get(name)) ?? 0) + by;
      if (by !== 0) await counters.put(sum, name);
      return sum;
    };
    if (this.#next !== null) await counters.put(this.#next, 'number');
    await add('claims', this.#claims);
    await add('articles', this.#articles);
    const changes = await add('changes', 1);
    return { changes, touched: this.#madeAnew ? null : this.#index.touched };
  }
}

/** What is read, or null where it is broken. */
function maybe<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The article that is there; the one that came where that is broken. */
const articleOr = (stored: unknown, came: KeptArticle): KeptArticle =>
  maybe(() => readKeptArticle(stored)) ?? came;
