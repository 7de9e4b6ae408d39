import { parseArgs } from 'node:util';
import type { Reading } from './annotate-piece.ts';

export const USAGE = `usage: wiremark INPUT... [--json] [--explain] [--force] [--language CODE]
       wiremark INPUT... --jsonl > out.jsonl
       wiremark --jsonl < in.jsonl > out.jsonl
In the source tree: npm run --silent extract -- INPUT...

  INPUT         a page, a text or JSON Lines, also gzipped, in any encoding; a folder with all that is in it; a glob; - for the standard input
  --json        the annotation of one article with its text as JSON; null for a page that is no wire's article
  --jsonl       a line of JSON for each article; without INPUT, of the lines {"id", "text", "language"?} on the standard input
  --explain     for each claim the rule that made it, its cue, and how its speaker was found
  --force       read a page that no wire's dateline opens all the same
  --language    take the text for this language (en, ru) instead of telling it from the text

Exit status: 0, all was read; 1, something could not be read; 2, the words of the command are wrong; 3, something is no text.
`;

/** What the command line asks for. `words`: the inputs, as they were given. */
export type Options =
  | { mode: 'read'; words: string[]; reading: Omit<Reading, 'several'> }
  | { mode: 'help' }
  | { mode: 'wrong'; reason: string };

const FLAGS = {
  jsonl: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  language: { type: 'string' },
} as const;

/** Reads the arguments; what is wrong with them is said in words. Never throws. */
export function readOptions(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({ args, options: FLAGS, allowPositionals: true });
    const { jsonl, json, explain, force, language = null } = values;
    if (values.help) return { mode: 'help' };
    if (json && jsonl)
      return { mode: 'wrong', reason: '--json is for one article, --jsonl for many: one of them' };
    if (explain && (json || jsonl)) return { mode: 'wrong', reason: '--explain is for people to read' };
    if (positionals.length === 0 && !jsonl) return { mode: 'wrong', reason: 'which file?' };
    const form = jsonl ? 'jsonl' : json ? 'json' : 'words';
    return { mode: 'read', words: positionals, reading: { form, explain, force, language } };
  } catch (error) {
    return { mode: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
}
