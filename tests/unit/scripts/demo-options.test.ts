import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/demo/options.ts';

const here = import.meta.dirname;
const file = join(here, 'demo-options.test.ts');
const read = (...words: string[]) => readOptions(words, here);

describe('npm start', () => {
  it('shows the sample where nothing is said', () => {
    expect(read()).toEqual({ mode: 'show', browser: null, page: { from: 'sample' } });
  });

  it.each([
    ['demo-options.test.ts', { from: 'file', path: file }],
    ['../scripts/demo-options.test.ts', { from: 'file', path: file }],
    [file, { from: 'file', path: file }],
    [`file://${file}`, { from: 'file', path: file }],
    ['https://wire.example/7?a=1', { from: 'web', address: 'https://wire.example/7?a=1' }],
    ['HTTP://127.0.0.1:8000/', { from: 'web', address: 'HTTP://127.0.0.1:8000/' }],
  ])('takes the page %s, a path from where the reader stands', (word, page) => {
    expect(read('--page', word, '--browser', 'firefox')).toEqual({ mode: 'show', browser: 'firefox', page });
  });

  it.each([['--help'], ['-h'], ['--browser', 'opera', '--help']])('gives its help: %s', (...words) => {
    expect(read(...words)).toEqual({ mode: 'help' });
  });

  it.each([
    [['--pgae', 'a.html'], "Unknown option '--pgae'"],
    [['a.html'], "Unexpected argument 'a.html'"],
    [['--page'], "Option '--page <value>' argument missing"],
    [['--browser', 'opera'], '--browser takes chromium or firefox, not "opera"'],
    [['--page', '.'], `${here} is a folder: --page takes one file`],
    [
      ['--page', 'gone.html'],
      `${join(here, 'gone.html')} does not exist; an address begins with http:// or https://`,
    ],
    [['--page', 'http://'], '--page takes a file or an address, not "http://"'],
  ])('says in one line what is wrong: %o', (words, reason) => {
    expect(read(...words)).toEqual({ mode: 'wrong', reason });
  });
});
