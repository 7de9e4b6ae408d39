/** The pages that are measured: articles of several lengths, and pages that are none. */
import { articlesOf } from '../articles.ts';

/**
 * Runs in the page, first of all: measures how long the page is kept waiting at a stretch, and when marks come. A message to
 * itself comes back in the next task; whatever comes between two of them has kept the page waiting for so long.
 */
const WATCH = `<script>
  window.bench = { longest: 0, firstMarks: null, lastMarks: null, count: 0 };
  {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now(), since = null;
    const countMarks = () => { let n = 0; for (const [, marks] of CSS.highlights ?? []) n += marks.size; return n; };
    port1.onmessage = () => {
      const now = performance.now();
      if (performance.getEntriesByName('bench-gate-ends').length > 0) {
        if (since !== null) bench.longest = Math.max(bench.longest, now - last);
        since ??= now;
        const count = countMarks();
        if (count > 0) bench.firstMarks ??= now;
        if (count !== bench.count) { bench.count = count; bench.lastMarks = now; }
      }
      last = now;
      port2.postMessage(null);
    };
    addEventListener('load', () => port2.postMessage(null));
  }
</script>`;

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An article on a page of its own; `watched` measures in the page itself. Nothing stands between its paragraphs. */
export function articlePage(text: string, { watched = true } = {}): string {
  const paragraphs = `VARNA, June 4. /TASS/. ${text}`
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return page(
    'An article',
    `<main><h1>An article</h1><div class="text-block">${paragraphs.join('')}</div></main>`,
    watched ? WATCH : '',
  );
}

/** An article of 1,500 characters. */
export const usualText = (): string => articlesOf('english', 1500)[0]!;

/** An article of 200 KB with a thousand claims at least. */
export const largeText = (): string => {
  const words = [
    'The harbor pilots',
    'The council of ports',
    'The ferry crews',
    'The lock keepers',
    'The dredgers',
  ];
  return Array.from(
    { length: 1000 },
    (_, n) =>
      `"We counted ${n + 2} ships at the quay this week, and all of them were waiting for the tide to turn," Harbor Master Anna Berg${n} said on Friday. ${words[n % words.length]} of berth ${n} left before noon, and nobody saw them go.`,
  ).join('\n\n');
};

/**
 * A page of about this many elements that is no article: lists of headlines with links, as front pages are.
 * @param site what the page says of itself above and below them
 */
export function frontPage(elements: number, site: readonly [string, string] = ['News', '2026']): string {
  const item = (n: number) =>
    `<li class="item"><a href="/news/${n}"><span class="time">12:${n % 60}</span> <b>Ports of the Black Sea to share their pilots, part ${n}</b></a></li>`;
  const perSection = 40;
  const sections = Array.from(
    { length: Math.ceil(elements / (perSection * 4 + 3)) },
    (_, s) =>
      `<section class="block"><h2>Section ${s}</h2><ul>${Array.from({ length: perSection }, (_, n) => item(s * perSection + n)).join('')}</ul></section>`,
  );
  return page(
    'A front page',
    `<header>${site[0]}</header><main>${sections.join('')}</main><footer><p>${site[1]}</p></footer>`,
  );
}

/** The same on a wire's own site, which names the wire. */
export const wireFrontPage = (elements: number): string =>
  frontPage(elements, ['TASS Russian News Agency', '© TASS, 2026. All rights reserved.']);
