/** Pages for the tests: invented events, in the manner of a wire, laid out as its sites are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedPage } from '../../../scripts/browsers/serve-pages.ts';

/** The sample article of `npm start`. */
export const sample = readFileSync(join(import.meta.dirname, '../../../examples/tass-en.html'), 'utf8');

/** A short article's paragraphs. */
export const paragraphs = [
  'VARNA /Bulgaria/, June 4. /TASS/. The ports of the Black Sea should share their pilots, Ruritanian Transport Minister Otto Falk said.',
  '"A pilot who knows one harbor knows half of the next one," he told reporters.',
  'Falk stressed that "no ship will wait for paper."',
];

/** The same as a text file. */
export const textFile = `${paragraphs.join('\n\n')}\n`;

/** A page of tass.com's structure with these paragraphs, each of them markup. */
export function tassPage(body: readonly string[], { head = '', tail = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ports should share pilots - World - TASS</title>${head}</head><body>
<header>TASS</header>
<main><h1 class="news-header__title">Ports should share pilots</h1>
<div class="text-content"><div class="text-block">${body.map((text) => `<p>${text}</p>`).join('')}</div></div></main>
<footer>© TASS</footer>${tail}</body></html>`;
}

export const html = (body: string, headers: Record<string, string> = {}): ServedPage => ({ body, headers });
