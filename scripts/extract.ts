#!/usr/bin/env node
/**
 * The command line: articles in, annotations out.
 * `npm run --silent extract -- --jsonl < in.jsonl > out.jsonl`, `npm run extract -- FILE.html|FILE.txt`
 */
import { readOptions, USAGE } from './extract/options.ts';
import { writer } from './extract/writer.ts';

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.mode === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.mode === 'wrong') {
    process.stderr.write(`${options.reason}\n${USAGE}`);
    return 2;
  }
  // Not before it is known that there is something to read: the engine takes its time to load.
  const [{ run }, { standingIn }] = await Promise.all([
    import('./extract/run.ts'),
    import('./extract/inputs.ts'),
  ]);
  const write = writer(process.stdout);
  const show = process.stderr.isTTY ? (text: string) => void process.stderr.write(text) : undefined;
  return await run(options.task, {
    from: standingIn(),
    stdin: process.stdin,
    write,
    tell,
    ...(show && { show }),
  });
}

/** Whoever reads us has gone: `... | head`. That is no failure; a full disk is one. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  tell(error.code === 'ENOSPC' ? 'the output cannot be written: the disk is full' : error.message);
  process.exit(1);
});

try {
  process.exitCode = await main();
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
