/** What the benchmark does in a page of the extension, where the library's modules stand under `bench` (see in-page.ts). All of it runs there. */

/** Fills a library with so many made articles. @returns how it went, in milliseconds and bytes */
export async function fill({ articles, name }: { articles: number; name: string }) {
  // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
  const { bench } = globalThis as any;
  const room = async () => (await navigator.storage.estimate()).usage ?? 0;
  const before = await room();
  const library = await bench.openLibrary({ name });
  const made = async function* () {
    yield* bench.madeLibrary(articles);
  };
  const start = performance.now();
  const took = await library.takeIn(made());
  const time = performance.now() - start;
  library.close();
  return { time, claims: took.claims as number, bytes: (await room()) - before };
}

/** Milliseconds of each thing that is asked of a library. */
export interface Asked {
  open: number;
  latest: number;
  first: number;
  /** Further looks without a search. */
  all: number[];
  /** Searches as they are typed, a letter more each time; and of whole words. */
  typed: number[];
  rows: number[];
  filtered: number[];
  /** The same claims, for an article of ten claims none of which was asked for before. */
  same: number[];
  keep: number[];
  note: number[];
}

/** Asks a library what a reader asks of it. @param seed of the article that is kept and looked up */
export async function ask({ name, seed }: { name: string; seed: number }): Promise<Asked> {
  // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
  const { bench } = globalThis as any;
  const time = async <Result>(work: () => Promise<Result>): Promise<[number, Result]> => {
    const start = performance.now();
    const result = await work();
    return [performance.now() - start, result];
  };
  const [open, library] = await time(() => bench.openLibrary({ name }));
  // biome-ignore lint/suspicious/noExplicitAny: the library has no types here
  const { find, latest, rows, sameElsewhere, keep, keptRows, change, remove } = bindAll(library as any);
  // biome-ignore lint/suspicious/noExplicitAny: nor have its rows
  const [latestTime, last] = await time<any>(() => latest(50));
  // biome-ignore lint/suspicious/noExplicitAny: nor what is found
  const [first, found] = await time<any>(() => find(bench.NO_QUERY));
  const times: Asked = {
    open,
    latest: latestTime,
    first,
    all: [],
    typed: [],
    rows: [],
    filtered: [],
    same: [],
    keep: [],
    note: [],
  };
  const timed = async (list: number[], work: () => Promise<unknown>) => list.push((await time(work))[0]);
  for (let turn = 0; turn < 10; turn++) {
    const { claim } = last[turn * 4];
    const words = claim.words.split(' ').filter((word: string) => word.length > 4);
    const search = `${words[0]} ${words[1]}`;
    for (let letters = 3; letters <= search.length; letters++)
      await timed(times.typed, () =>
        find({ ...bench.NO_QUERY, search: search.slice(0, letters), order: turn % 2 ? 'relevance' : 'kept' }),
      );
    await timed(times.typed, () => find({ ...bench.NO_QUERY, search: claim.speaker.name }));
    await timed(times.all, () => find(bench.NO_QUERY));
    await timed(times.filtered, () =>
      find({ ...bench.NO_QUERY, speaker: found.counts.speakers[turn].id, kind: 'direct', order: 'newest' }),
    );
    const from = Math.floor((turn / 10) * found.numbers.length);
    await timed(times.rows, () => rows(found.numbers.slice(from, from + 50)));
  }
  // Articles that the library does not have, some of whose claims repeat what it has.
  let at = 0;
  for (const portion of bench.madeLibrary(20, seed))
    for (const article of portion.articles) {
      const claims = portion.claims.slice(at, at + 10);
      at += 10;
      const told = claims.map(({ words }: { words: string }, place: number) =>
        place < 3 ? last[at % 50].claim.words : words,
      );
      const text = told.join('\n\n');
      let end = -2;
      const annotation = {
        claims: told.map((words: string) => {
          const start = end + 2;
          end = start + words.length;
          return { content: [[start, end]] };
        }),
      };
      const opened = { text, title: null, url: `${article.url}?another`, published: null, leftOut: 0 };
      await timed(times.same, () => sameElsewhere(opened, annotation));
    }
  const [other] = bench.madeLibrary(5, seed + 1);
  const kept: number[] = [];
  for (const article of other.articles) {
    const own = { ...article, id: `${article.id}?kept` };
    const claims = other.claims
      .filter((claim: { article: string }) => claim.article === article.id)
      // biome-ignore lint/suspicious/noExplicitAny: the claims have no types here
      .map((claim: any) => ({ ...claim, article: own.id }));
    await timed(times.keep, () => keep(own, claims));
    for (const { number } of await keptRows(own.id)) kept.push(number);
  }
  for (let turn = 0; turn < 5; turn++)
    await timed(times.note, () => change(last[turn].number, { note: `seen ${seed} ${turn}` }));
  await remove(kept);
  (library as { close(): void }).close();
  return times;

  // biome-ignore lint/suspicious/noExplicitAny: the library has no types here
  function bindAll(object: any): any {
    return new Proxy(object, { get: (target, key) => target[key].bind(target) });
  }
}

/** Tries one of the other search libraries on the claims of so many made articles. */
export async function tryAlternative({ name, articles }: { name: string; articles: number }) {
  // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
  const { bench } = globalThis as any;
  const docs: unknown[] = [];
  for (const portion of bench.madeLibrary(articles))
    for (const claim of portion.claims)
      docs.push({
        id: docs.length + 1,
        words: claim.words,
        speaker: [claim.speaker.name, claim.speaker.role].join(' '),
        organizations: claim.organizations.map((each: { name: string }) => each.name).join(' '),
        own: [claim.note, ...claim.tags].join(' '),
      });
  const start = performance.now();
  await bench.alternatives[name].make(docs);
  return { made: performance.now() - start };
}

/** Opens what `tryAlternative` has stored, as a page would, and searches it; the index stays in memory under `bench.held`. */
export async function askAlternative({ name, searches }: { name: string; searches: readonly string[] }) {
  // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
  const { bench } = globalThis as any;
  const start = performance.now();
  bench.held = await bench.alternatives[name].open();
  const opened = performance.now() - start;
  const times: number[] = [];
  for (const words of searches) {
    const begun = performance.now();
    await bench.alternatives[name].search(bench.held, words);
    times.push(performance.now() - begun);
  }
  return { opened, times };
}

/** The same searches in our library. */
export async function askOurs({ name, searches }: { name: string; searches: readonly string[] }) {
  // biome-ignore lint/suspicious/noExplicitAny: what stands in the page has no types here
  const { bench } = globalThis as any;
  const start = performance.now();
  bench.held = await bench.openLibrary({ name });
  await bench.held.find(bench.NO_QUERY);
  const opened = performance.now() - start;
  const times: number[] = [];
  for (const search of searches) {
    const begun = performance.now();
    await bench.held.find({ ...bench.NO_QUERY, search, order: 'relevance' });
    times.push(performance.now() - begun);
  }
  return { opened, times };
}
