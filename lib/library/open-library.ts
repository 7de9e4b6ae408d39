import type { Annotation } from '../annotation.ts';
import type { Article } from '../article/article.ts';
import { claimWords } from '../export/claim-words.ts';
import { articleId } from './article-id.ts';
import { byArticle } from './by-article.ts';
import { joinNames, partName } from './decide-names.ts';
import { asFailure, LibraryFailure } from './failure.ts';
import { find } from './find.ts';
import { HeldShelf, type Written } from './held-shelf.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import type { ClaimChange, Library, TakenIn } from './library.ts';
import { nameEntries } from './name-entries.ts';
import {
  type Alike,
  type BrokenRow,
  type Found,
  isBroken,
  type LibraryQuery,
  type LibraryRow,
  type NameEntry,
  type NameType,
  type SameElsewhere,
  type Taken,
} from './query.ts';
import { readRows } from './read-rows.ts';
import { sameWords } from './same-words.ts';
import {
  DATABASE,
  type Decision,
  INDEX_VERSION,
  inOneWrite,
  type LibraryDatabase,
  type OpenOptions,
  openDatabase,
  type Reading,
  STORES,
} from './schema.ts';
import { searchWords } from './search-words.ts';
import { sameTags } from './tags.ts';
import { takeInAll } from './take-in.ts';
import { LibraryWrite } from './writing.ts';

/** How many claims an export reads at once. */
const PORTION = 500;

/** How many of the same claims are shown where nobody asks for more. */
const USUAL_ALIKE = 20;

/** Opens the library of this browser's profile; makes an empty one where there is none. Rejects with a `LibraryFailure`. */
export async function openLibrary(options: OpenOptions = {}): Promise<Library> {
  const shut = new Set<(failure: LibraryFailure) => void>();
  const db = await openDatabase({
    ...options,
    onShut: () => {
      for (const listener of shut) listener(new LibraryFailure('shut'));
      shut.clear();
    },
  });
  const library = new OpenLibrary(db, options.name ?? DATABASE, shut);
  try {
    await library.bringIndexUpToDate();
  } catch (error) {
    library.close();
    throw error;
  }
  return library;
}

class OpenLibrary implements Library {
  readonly #db: LibraryDatabase;
  readonly #shut: Set<(failure: LibraryFailure) => void>;
  readonly #news: BroadcastChannel;
  readonly #listeners = new Set<() => void>();
  readonly #shelf = new HeldShelf();

  constructor(db: LibraryDatabase, name: string, shut: Set<(failure: LibraryFailure) => void>) {
    this.#db = db;
    this.#shut = shut;
    this.#news = new BroadcastChannel(name);
    this.#news.onmessage = ({ data }: MessageEvent<Written>) => this.#hear(data);
  }

  async bringIndexUpToDate(): Promise<void> {
    const made = await this.#read((tx) => tx.objectStore('counters').get('index'));
    if (made !== INDEX_VERSION) await this.#write((write) => write.rebuild());
  }

  async size(): Promise<{ claims: number; articles: number }> {
    return this.#read(async (tx) => {
      const counters = tx.objectStore('counters');
      const [claims, articles] = await Promise.all([counters.get('claims'), counters.get('articles')]);
      return { claims: claims ?? 0, articles: articles ?? 0 };
    });
  }

  latest(count: number): Promise<(LibraryRow | BrokenRow)[]> {
    return this.#read(async (tx) => {
      const index = tx.objectStore('claims').index('keptAt');
      // Three questions rather than one for each claim: a busy machine takes its time with every one.
      const last = await index.openKeyCursor(null, 'prev');
      const oldest = last && count > 1 ? await last.advance(count - 1) : last;
      const claims = await index.getAll(oldest && IDBKeyRange.lowerBound(oldest.key));
      return readRows(tx, claims.reverse().slice(0, count));
    });
  }

  find(query: LibraryQuery): Promise<Found> {
    return this.#read(async (tx) => {
      const shelf = await this.#shelf.upToDate(tx);
      return find(shelf, query, await searchWords(tx, shelf, query.search));
    });
  }

  rows(numbers: Iterable<number>): Promise<(LibraryRow | BrokenRow)[]> {
    return this.#read(async (tx) => {
      const claims = await Promise.all([...numbers].map((number) => tx.objectStore('claims').get(number)));
      return readRows(
        tx,
        claims.filter((claim) => claim !== undefined),
      );
    });
  }

  name(id: number): Promise<NameEntry | null> {
    return this.#read(async (tx) => {
      const shelf = await this.#shelf.upToDate(tx);
      const group = shelf.groups.get(shelf.groupOf[id] || id);
      return group ? nameEntries([group])[0]! : null;
    });
  }

  names(type: NameType, letters: string, most: number): Promise<NameEntry[]> {
    return this.#read(async (tx) => {
      const { groups } = await this.#shelf.upToDate(tx);
      return nameEntries(groups.values(), type, letters).slice(0, most);
    });
  }

  keep(article: KeptArticle, claims: readonly KeptClaim[]): Promise<KeptClaim[]> {
    return this.#write((write) => write.put(article, claims));
  }

  async keptOf(article: string): Promise<KeptClaim[]> {
    return (await this.keptRows(article)).map(({ claim }) => claim);
  }

  keptRows(article: string): Promise<LibraryRow[]> {
    return this.#read(async (tx) => {
      const stored = await tx.objectStore('claims').index('article').getAll(article);
      return (await readRows(tx, stored)).filter((row): row is LibraryRow => !isBroken(row));
    });
  }

  async change(number: number, change: ClaimChange): Promise<LibraryRow> {
    await this.#write((write) => write.change(number, (claim) => ({ ...claim, ...change })));
    const [row] = await this.rows([number]);
    if (!row || isBroken(row)) throw new LibraryFailure('gone');
    return row;
  }

  async tag(numbers: Iterable<number>, tag: string, add: boolean): Promise<void> {
    const [name] = sameTags([tag]);
    if (name === undefined) return;
    await this.#write(async (write) => {
      for (const number of numbers)
        await write.change(number, (claim) => {
          const others = claim.tags.filter((each) => sameTags([each, name]).length > 1);
          return {
            ...claim,
            tags: add ? (others.length < claim.tags.length ? claim.tags : [...others, name]) : others,
          };
        });
    });
  }

  remove(numbers: Iterable<number> | 'all'): Promise<Taken> {
    if (numbers === 'all') return this.#removeAll();
    return this.#write((write) => write.remove(numbers));
  }

  async #removeAll(): Promise<Taken> {
    const taken: Taken = { articles: [], claims: [] };
    const articles = new Map<string, KeptArticle>();
    for await (const rows of this.portions())
      for (const { article, claim } of rows) {
        articles.set(article.id, article);
        taken.claims.push(claim);
      }
    taken.articles = [...articles.values()];
    await this.#write((write) => write.clear());
    return taken;
  }

  async restore({ articles, claims }: Taken): Promise<void> {
    await this.#write(async (write) => {
      const grouped = byArticle(claims);
      for (const article of articles) await write.put(article, grouped.get(article.id) ?? []);
    });
  }

  join(a: number, b: number): Promise<void> {
    return this.#write((write, tx) => joinNames(write, tx, a, b));
  }

  part(form: number): Promise<void> {
    return this.#write((write, tx) => partName(write, tx, form, true));
  }

  unpart(form: number): Promise<void> {
    return this.#write((write, tx) => partName(write, tx, form, false));
  }

  alike(number: number, most = USUAL_ALIKE): Promise<Alike[]> {
    return this.#read(async (tx) => {
      const stored = await tx.objectStore('claims').get(number);
      if (stored === undefined) return [];
      const [found] = await sameWords(tx, [String(stored.words)], String(stored.article));
      return found!.slice(0, most);
    });
  }

  sameElsewhere(article: Article, annotation: Annotation): Promise<SameElsewhere[]> {
    const texts = annotation.claims.map((claim) => claimWords(article.text, claim));
    return this.#read(async (tx) => {
      const found = await sameWords(tx, texts, articleId(article));
      return found.flatMap((others, claim) => (others.length > 0 ? [{ claim, others }] : []));
    });
  }

  async *portions(numbers?: Iterable<number>): AsyncIterable<LibraryRow[]> {
    const wanted = numbers && [...numbers];
    let from = 0;
    for (;;) {
      const portion = wanted
        ? await this.rows(wanted.slice(from, from + PORTION))
        : await this.#read(async (tx) =>
            readRows(tx, await tx.objectStore('claims').getAll(IDBKeyRange.lowerBound(from, true), PORTION)),
          );
      if (wanted ? from >= wanted.length : portion.length === 0) return;
      from = wanted ? from + PORTION : portion.at(-1)!.number;
      const rows = portion.filter((row): row is LibraryRow => !isBroken(row));
      if (rows.length > 0) yield rows;
    }
  }

  decisions(): Promise<Decision[]> {
    return this.#read((tx) => tx.objectStore('decisions').getAll());
  }

  takeIn(portions: AsyncIterable<TakenIn>): Promise<{ articles: number; claims: number; known: number }> {
    return this.#write((write, tx) => takeInAll(write, tx, portions));
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onShut(listener: (failure: LibraryFailure) => void): () => void {
    this.#shut.add(listener);
    return () => this.#shut.delete(listener);
  }

  close(): void {
    this.#news.close();
    this.#db.close();
    this.#listeners.clear();
    this.#shut.clear();
  }

  async #read<Result>(work: (tx: Reading) => Promise<Result>): Promise<Result> {
    try {
      return await work(this.#db.transaction(STORES, 'readonly') as Reading);
    } catch (error) {
      throw asFailure(error);
    }
  }

  async #write<Result>(
    work: (write: LibraryWrite, tx: Parameters<Parameters<typeof inOneWrite>[1]>[0]) => Promise<Result>,
  ): Promise<Result> {
    const { result, written } = await inOneWrite(this.#db, async (tx) => {
      const write = new LibraryWrite(tx);
      const result = await work(write, tx);
      return { result, written: await write.finish() };
    });
    this.#news.postMessage(written);
    this.#hear(written);
    return result;
  }

  #hear(written: Written): void {
    this.#shelf.hear(written);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
