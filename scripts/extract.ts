/** The command line: articles in, annotations out. `npm run --silent extract -- --jsonl < in.jsonl > out.jsonl` */
import { createInterface } from 'node:readline';
import { annotate } from '../lib/extract/annotate.ts';
import type { Annotation } from '../lib/extract/annotation.ts';
import { english } from '../lib/language/english/english.ts';

/** The annotation in the corpus's form: the speaker by name, and nothing that the form does not know but the rule. */
function inCorpusForm(id: unknown, annotation: Annotation) {
  return {
    id,
    dateline: annotation.dateline,
    claims: annotation.claims.map(({ speaker, ...claim }) => ({
      ...claim,
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
    })),
    organizations: annotation.organizations,
  };
}

async function streamJsonLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    let id: unknown = null;
    try {
      const article = JSON.parse(line);
      id = article?.id ?? null;
      if (typeof article?.text !== 'string') throw new Error('"text" must be a string');
      print(inCorpusForm(id, annotate(article.text, english)));
    } catch (error) {
      process.exitCode = 1;
      print({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

if (process.argv.includes('--jsonl')) await streamJsonLines();
else {
  console.error('usage: npm run extract -- FILE.html|FILE.txt [--json] [--force] | --jsonl < in.jsonl');
  process.exitCode = 2;
}
