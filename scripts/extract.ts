/**
 * The command line: articles in, annotations out.
 * `npm run --silent extract -- --jsonl < in.jsonl > out.jsonl`, `npm run extract -- FILE.html|FILE.txt`
 */
import { readFile } from 'node:fs/promises';
import { readDateline } from '../lib/dateline/dateline.ts';
import { explain } from '../lib/extract/explain.ts';
import { articleInForm } from './extract/corpus-form.ts';
import { describeArticle } from './extract/describe-article.ts';
import { annotateLines } from './extract/json-lines.ts';
import { languageOf } from './extract/languages.ts';
import { type Options, readOptions, USAGE } from './extract/options.ts';
import { readArticleFile } from './extract/read-article-file.ts';
import { writer } from './extract/writer.ts';

async function readOneFile(options: Options & { mode: 'file' }): Promise<void> {
  const article = readArticleFile(options.file, await readFile(options.file), { force: options.force });
  const language = article && languageOf(article.text, options.language);
  const reasoned = article && language && explain(article.text, language, readDateline(article.text));
  const write = writer(process.stdout);
  if (options.json)
    await write(`${JSON.stringify(article && reasoned && articleInForm(article, reasoned.annotation))}\n`);
  else if (article && reasoned) await write(describeArticle(article, reasoned, options));
  else await write('No article of a wire here. With --force the text is read all the same.\n');
}

async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.mode === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.mode === 'wrong') {
    process.stderr.write(`${options.reason}\n${USAGE}`);
    return 2;
  }
  if (options.mode === 'file') {
    await readOneFile(options);
    return 0;
  }
  return (await annotateLines(process.stdin, writer(process.stdout))) ? 0 : 1;
}

/** Whoever reads us has gone: `... | head`. That is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
