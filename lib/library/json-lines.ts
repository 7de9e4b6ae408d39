/**
 * The library as a file, and back: JSON Lines, a record a line, complete. docs/library.md describes it for others; what it says holds for ever,
 * another form is another version.
 */
import { useLibrary } from './in-use.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import type { Library, TakenIn } from './library.ts';
import { Fault, readDecision, readKeptArticle, readKeptClaim } from './read-kept.ts';
import type { Decision } from './schema.ts';

export const FILE_FORMAT = 'wiremark-library';
export const FILE_VERSION = 1;

/** How many claims are taken in at once. */
const PORTION = 500;
/** No line of ours is so long; one that is, is something else. UTF-16 code units. */
const LONGEST_LINE = 2_000_000;
/** How many bad lines are told one by one. */
const MOST_TOLD = 100;

/** The lines of the file, each with its end, in pieces. @param numbers the claims that it is to hold; all where none are given */
export async function* jsonLines(
  library: Pick<Library, 'portions' | 'decisions'>,
  now: Date,
  numbers?: Iterable<number>,
): AsyncIterable<string> {
  yield line({ format: FILE_FORMAT, version: FILE_VERSION, written: now.toISOString() });
  const written = new Set<string>();
  for await (const rows of library.portions(numbers)) {
    let piece = '';
    for (const { article, claim } of rows) {
      if (!written.has(article.id)) {
        written.add(article.id);
        piece += line({ article });
      }
      piece += line({ claim });
    }
    yield piece;
  }
  for (const decision of await library.decisions()) yield line({ decision });
}

const line = (record: object): string => `${JSON.stringify(record)}\n`;

/** A line that could not be read. */
export interface BadLine {
  /** From 1. */
  line: number;
  /** What is wrong with it: "not JSON", or the path of a part: "claim.speaker.name". */
  fault: string;
}

/** What has come of an import. */
export interface LibraryImported {
  articles: number;
  claims: number;
  /** Claims that were in the library already. */
  known: number;
  /** How many lines could not be read, and the first of them. They were passed over. */
  bad: number;
  badLines: BadLine[];
}

/** Why a file is not taken in at all: it is none of ours; a newer version wrote it. */
export class NoLibraryFile extends Error {
  override name = 'NoLibraryFile';
  readonly why: 'not-ours' | 'newer';

  constructor(why: NoLibraryFile['why']) {
    super(why);
    this.why = why;
  }
}

/**
 * Takes in what a file holds: all lines that can be read, or nothing. Rejects with `NoLibraryFile`, or with a `LibraryFailure`.
 */
export async function takeInFile(library: Pick<Library, 'takeIn'>, file: Blob): Promise<LibraryImported> {
  const badLines: BadLine[] = [];
  let bad = 0;
  const reading = portionsOf(file, (told) => {
    bad++;
    if (badLines.length < MOST_TOLD) badLines.push(told);
  });
  // Before anything is written it is known whether the file is ours.
  const iterator = reading[Symbol.asyncIterator]();
  const first = await iterator.next();
  const rest: AsyncIterable<TakenIn> = {
    [Symbol.asyncIterator]: () => {
      let begun = false;
      return {
        next: () => {
          if (begun) return iterator.next();
          begun = true;
          return Promise.resolve(first);
        },
      };
    },
  };
  // From now on panels and cards ask what is kept.
  await useLibrary();
  const took = await library.takeIn(rest);
  return { ...took, bad, badLines };
}

async function* portionsOf(file: Blob, tell: (bad: BadLine) => void): AsyncGenerator<TakenIn> {
  const articles = new Set<string>();
  let portion = emptyPortion();
  let at = 0;
  for await (const written of linesOf(file)) {
    at++;
    if (written.trim() === '') continue;
    try {
      const read = readLine(written);
      if (at === 1 || 'header' in read) {
        checkHeader(read);
        continue;
      }
      if (read.article) {
        articles.add(read.article.id);
        portion.articles.push(read.article);
      } else if (read.decision) portion.decisions.push(read.decision);
      else if (read.claim) {
        if (!articles.has(read.claim.article)) throw new Fault('claim.article');
        portion.claims.push(read.claim);
      }
    } catch (error) {
      if (!(error instanceof Fault) || at === 1)
        throw error instanceof Fault ? new NoLibraryFile('not-ours') : error;
      tell({ line: at, fault: error.message });
    }
    if (portion.claims.length < PORTION) continue;
    yield portion;
    portion = emptyPortion();
  }
  if (at === 0) throw new NoLibraryFile('not-ours');
  yield portion;
}

interface Portion extends TakenIn {
  articles: KeptArticle[];
  claims: KeptClaim[];
  decisions: Decision[];
}

const emptyPortion = (): Portion => ({ articles: [], claims: [], decisions: [] });

interface LineRead {
  header?: { format: unknown; version: unknown };
  article?: KeptArticle;
  claim?: KeptClaim;
  decision?: Decision;
}

/** Throws a `Fault` that names the part that is wrong. */
function readLine(written: string): LineRead {
  if (written.length > LONGEST_LINE) throw new Fault('too long');
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw new Fault('not JSON');
  }
  if (typeof value !== 'object' || value === null) throw new Fault('not a record');
  const { format, version, article, claim, decision } = value as Record<string, unknown>;
  if (format !== undefined) return { header: { format, version } };
  if (article !== undefined) return { article: named('article', () => readKeptArticle(article)) };
  if (claim !== undefined) return { claim: named('claim', () => readKeptClaim(claim)) };
  if (decision !== undefined) return { decision: named('decision', () => readDecision(decision)) };
  throw new Fault('not a record');
}

function named<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Fault) || error.message === name) throw error;
    throw new Fault(`${name}.${error.message}`);
  }
}

/** The first line says what the file is. Throws where it is another thing, or of a version that is not known yet. */
function checkHeader({ header }: LineRead): void {
  if (header?.format !== FILE_FORMAT || !Number.isInteger(header.version))
    throw new NoLibraryFile('not-ours');
  if (Number(header.version) > FILE_VERSION) throw new NoLibraryFile('newer');
}

/** The lines of a file in UTF-8, without their ends. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    const text = rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }));
    const lines = text.split('\n');
    rest = lines.pop()!;
    for (const each of lines) yield each.endsWith('\r') ? each.slice(0, -1) : each;
    if (rest.length > LONGEST_LINE * 2) throw new NoLibraryFile('not-ours');
    if (done) break;
  }
  if (rest !== '') yield rest;
}
