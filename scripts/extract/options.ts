import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run extract -- FILE.html|FILE.txt [--json] [--explain] [--force] [--language CODE]
       npm run --silent extract -- --jsonl < in.jsonl > out.jsonl

  FILE          a page or a plain text, also gzipped (.html.gz)
  --json        the annotation with its text as JSON; null for a page that is no wire's article
  --explain     for each claim the rule that made it, its cue, and how its speaker was found
  --force       read a page that no wire's dateline opens all the same
  --language    take the text for this language (en, ru) instead of telling it from the text
  --jsonl       a line in is {"id", "text", "language"?}, a line out is its annotation
`;

/** What the command line asks for. */
export type Options =
  | { mode: 'file'; file: string; json: boolean; explain: boolean; force: boolean; language: string | null }
  | { mode: 'lines' }
  | { mode: 'help' }
  | { mode: 'wrong'; reason: string };

const FLAGS = {
  jsonl: { type: 'boolean' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  language: { type: 'string' },
} as const;

/** Reads the arguments; what is wrong with them is said in words. Never throws. */
export function readOptions(words: string[]): Options {
  try {
    const { values, positionals } = parseArgs({ args: words, options: FLAGS, allowPositionals: true });
    if (values.help) return { mode: 'help' };
    if (values.jsonl) {
      if (
        positionals.length > 0 ||
        values.json ||
        values.explain ||
        values.force ||
        values.language !== undefined
      )
        return {
          mode: 'wrong',
          reason: '--jsonl reads lines from the standard input and goes with nothing else',
        };
      return { mode: 'lines' };
    }
    const [file, second] = positionals;
    if (file === undefined) return { mode: 'wrong', reason: 'which file?' };
    if (second !== undefined) return { mode: 'wrong', reason: `one file at a time, not "${second}" as well` };
    const { json = false, explain = false, force = false, language = null } = values;
    return { mode: 'file', file, json, explain, force, language };
  } catch (error) {
    return { mode: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
}
