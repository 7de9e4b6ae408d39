import { parseArgs } from 'node:util';
import type { Form } from './annotate-piece.ts';
import type { Task } from './run.ts';

export const USAGE = `usage: wiremark INPUT... [--json] [--explain] [--force] [--language CODE]
       wiremark INPUT... --jsonl|--csv|--parquet [--out FILE] [--resume] [--jobs N]
       wiremark --jsonl < in.jsonl > out.jsonl
In the source tree: npm run --silent extract -- INPUT...

  INPUT         a page, a text, JSON Lines or a WARC archive, also gzipped, in any encoding; a folder with all that is in it; a glob; - for the standard input
  --json        the annotation of one article with its text as JSON; null for a page that is no wire's article
  --jsonl       a line of JSON for each article; without INPUT, of the lines {"id", "text", "language"?} on the standard input
  --csv         a table with a row for each claim, as CSV
  --parquet     the same as Parquet, into the file that --out names
  --out FILE    where the output goes instead of the standard output
  --resume      go on where a run with the same words and --out was interrupted
  --jobs N      read on so many cores; the order stays
  --explain     for each claim the rule that made it, its cue, and how its speaker was found
  --force       read a page that no wire's dateline opens all the same
  --language    take the text for this language (en, ru) instead of telling it from the text

Exit status: 0, all was read; 1, something could not be read; 2, the words of the command are wrong; 3, something is no text.
`;

/** What the command line asks for. */
export type Options = { mode: 'read'; task: Task } | { mode: 'help' } | { mode: 'wrong'; reason: string };

const FLAGS = {
  jsonl: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  parquet: { type: 'boolean', default: false },
  out: { type: 'string' },
  resume: { type: 'boolean', default: false },
  jobs: { type: 'string', default: '1' },
  explain: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  language: { type: 'string' },
} as const;

const FORMS = ['json', 'jsonl', 'csv', 'parquet'] as const;
const MOST_JOBS = 256;

/** Reads the arguments; what is wrong with them is said in words. Never throws. */
export function readOptions(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({ args, options: FLAGS, allowPositionals: true });
    const { explain, force, language = null, out = null, resume } = values;
    if (values.help) return { mode: 'help' };
    const [form = 'words', second]: Form[] = FORMS.filter((each) => values[each]);
    const jobs = Number(values.jobs);
    const wrong =
      (second && `--${form} and --${second}: one of them`) ||
      (explain && form !== 'words' && '--explain is for people to read') ||
      (positionals.length === 0 && form !== 'jsonl' && 'which file?') ||
      (!(Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) &&
        `--jobs is a number from 1 to ${MOST_JOBS}`) ||
      (form === 'parquet' && out === null && '--parquet needs --out FILE') ||
      (resume && out === null && '--resume needs the --out FILE of the run that it goes on with') ||
      (resume &&
        form === 'parquet' &&
        '--resume goes with --jsonl and --csv: a Parquet table is written in one go');
    if (wrong) return { mode: 'wrong', reason: wrong };
    const reading = { form, explain, force, language };
    return { mode: 'read', task: { words: positionals, reading, jobs, out, resume } };
  } catch (error) {
    return { mode: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
}
