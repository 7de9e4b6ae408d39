/** The command on an archive: articles and megabytes a second on one core and on two, memory as the archive grows, spaCy beside it. */
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlesOf } from './articles.ts';
import type { Row } from './table.ts';

const root = join(import.meta.dirname, '../..');
/** UTF-16 code units of an article. */
const LENGTH = 1500;
const FEW = 1000;
const MORE = 10_000;
/** So many by default; fewer where a machine has no time, by `WIREMARK_BENCH_ARTICLES`. */
const MANY = 100_000;
/** Articles that spaCy reads: it takes its time. */
const FOR_SPACY = 200;
/** Memory after many articles may be so much more than after few: threads and the collector do not give back at once. */
const MOST_GROWTH = 1.5;

interface Run {
  seconds: number;
  /** The most memory that the process held, bytes; null where the system does not say. */
  memory: number | null;
}

/** A capitalised word inside a sentence. */
const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu;

/** The same article about others: each name gets four letters that stand for the round. */
function renamed(text: string, round: number): string {
  if (round === 0) return text;
  const letters = (seed: number) => `${'aeiou'[seed % 5]}${'bdgklmnprstv'[Math.floor(seed / 5) % 12]}`;
  return text.replace(
    NAME,
    (name) => `${name}${letters(round + name.length)}${letters(Math.floor(round / 60))}`,
  );
}

/** Writes an archive of so many articles, the fixtures again and again with other names in each round; its size in bytes. */
async function writeArchive(path: string, count: number): Promise<number> {
  const articles = articlesOf('english', LENGTH);
  const file = createWriteStream(path);
  for (let id = 0; id < count; id++) {
    const text = renamed(articles[id % articles.length]!, Math.floor(id / articles.length));
    if (!file.write(`${JSON.stringify({ id, text })}\n`))
      await new Promise((resolve) => file.once('drain', resolve));
  }
  await new Promise<void>((resolve) => file.end(() => resolve()));
  return statSync(path).size;
}

/** The most memory that a process has held so far, as Linux tells it. */
function mostMemory(pid: number): number | null {
  try {
    const told = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return told === undefined ? null : Number(told) * 1024;
  } catch {
    return null;
  }
}

async function annotate(path: string, jobs: number): Promise<Run> {
  const start = performance.now();
  const words = [join(root, 'scripts/extract.ts'), path, '--jsonl', '--jobs', String(jobs)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  let memory: number | null = null;
  const watch = setInterval(() => {
    memory = (child.pid && mostMemory(child.pid)) || memory;
  }, 100);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`the command ended with ${status}`);
  return { seconds: (performance.now() - start) / 1000, memory };
}

const SPACY = `
import json, sys, time, spacy
nlp = next(spacy.load(name) for name in spacy.util.get_installed_models() if name.startswith("en_core_web_sm"))
texts = [json.loads(line)["text"] for line in sys.stdin]
list(nlp.pipe(texts[:10]))
start = time.perf_counter()
for doc in nlp.pipe(texts): list(doc.ents)
print(len(texts) / (time.perf_counter() - start))
`;

/** Articles a second that spaCy's small English model reads; null where neither is installed (WIREMARK_PYTHON names a Python). */
function spacySpeed(path: string): number | null {
  const input = readFileSync(path, 'utf8').split('\n').slice(0, FOR_SPACY).join('\n');
  const python = process.env.WIREMARK_PYTHON ?? 'python3';
  const { status, stdout } = spawnSync(python, ['-c', SPACY], { input, encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

const number = (value: number): string => Math.round(value).toLocaleString('en');
const megabytes = (bytes: number | null): string =>
  bytes === null ? 'not told here' : `${(bytes / 1e6).toFixed(0)} MB`;

export async function* measureArchive(): AsyncGenerator<Row> {
  const many = Number(process.env.WIREMARK_BENCH_ARTICLES ?? MANY);
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    const [fewPath, manyPath] = [join(folder, 'few.jsonl'), join(folder, 'many.jsonl')];
    const fewBytes = await writeArchive(fewPath, FEW);
    const bytes = await writeArchive(manyPath, many);
    const few = await annotate(fewPath, 1);
    const spacy = spacySpeed(fewPath);
    const one = await annotate(manyPath, 1);
    const speed = many / one.seconds;
    yield {
      what: `${number(many)} articles of ${LENGTH} characters, 1 job, start included`,
      ours: `${number(speed)} articles/s, ${(bytes / 1e6 / one.seconds).toFixed(2)} MB/s`,
      against: spacy === null ? 'spaCy is not here' : `spaCy, small model ${number(spacy)} articles/s`,
      ratio: spacy === null ? null : speed / spacy,
    };
    const two = await annotate(manyPath, 2);
    yield {
      what: `the same, 2 jobs (${cpus().length} cores)`,
      ours: `${number(many / two.seconds)} articles/s, ${(bytes / 1e6 / two.seconds).toFixed(2)} MB/s`,
      against: `1 job ${number(speed)} articles/s`,
      ratio: one.seconds / two.seconds,
    };
    const perByte = [few.seconds / fewBytes, one.seconds / bytes] as const;
    yield {
      what: `time for a megabyte after ${number(many)} articles`,
      ours: `${(perByte[1] * 1e6).toFixed(2)} s`,
      against: `after ${number(FEW)} ${(perByte[0] * 1e6).toFixed(2)} s`,
      limit: '< 1.1x',
      holds: perByte[1] < perByte[0] * 1.1,
    };
    const morePath = join(folder, 'more.jsonl');
    if (many > MORE) await writeArchive(morePath, MORE);
    for (const [jobs, run] of [
      [1, one],
      [2, two],
    ] as const) {
      const first = jobs === 1 ? few : await annotate(fewPath, jobs);
      const between = many > MORE ? [{ count: MORE, run: await annotate(morePath, jobs) }] : [];
      for (const { count, run: later } of [...between, { count: many, run }]) {
        const told = later.memory !== null && first.memory !== null;
        yield {
          what: `memory after ${number(count)} articles, ${jobs === 1 ? '1 job' : `${jobs} jobs`}`,
          ours: megabytes(later.memory),
          against: `after ${number(FEW)} ${megabytes(first.memory)}`,
          limit: `< ${MOST_GROWTH}x`,
          holds: told ? later.memory! < first.memory! * MOST_GROWTH : null,
        };
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
