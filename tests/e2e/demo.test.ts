import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find-browser.ts';
import { servePages } from '../../scripts/browsers/serve-pages.ts';
import { scrollToFirstClaim } from '../../scripts/demo/first-claim.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForPainted } from './harness/marks.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

/** In Russian, with as much navigation before it as news sites have. */
const PAGE = `<html><head><title>Мост</title></head><body><ul>${'<li><a href="/world">Мир</a></li>'.repeat(200)}</ul>
  <h1>Мост откроют в сентябре</h1>
  <p>ОЗЕРСК, 26 июня. /ТАСС/. Мост откроют в сентябре, сообщила мэр Анна Полева журналистам в среду.</p>
  <p>"Мы ждали этого десять лет", - сказала она.</p><p>Полева отметила, что паром будет ходить до конца года.</p></body></html>`;
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

describe.each(BROWSERS)('npm start without a display (%s)', (name) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wiremark-demo-'));
    writeFileSync(join(folder, 'saved.html.gz'), gzipSync(windows1251(PAGE)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = (page: string) =>
    new Promise<{ status: number | null; out: string; err: string }>((done) => {
      const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
      const script = join(import.meta.dirname, '../../scripts/demo.ts');
      const child = spawn(process.execPath, [script, '--browser', name, '--page', page], {
        env: { ...env, INIT_CWD: folder },
      });
      let out = '';
      let err = '';
      child.stdout.on('data', (bytes) => (out += bytes));
      child.stderr.on('data', (bytes) => (err += bytes));
      child.on('close', (status) => done({ status, out, err }));
    });

  test('prints who said what in a page as it is on the disk: of another encoding, undeclared, gzipped', async () => {
    const { status, out, err } = await start('saved.html.gz');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(
      [
        'Claims, 3',
        '  Анна Полева | мэр',
        '    Мост откроют в сентябре | Paraphrased | сообщила',
        '    «Мы ждали этого десять лет» | Direct quote | сказала',
        '    паром будет ходить до конца года | Paraphrased | отметила',
        '',
        'Voices, 1',
        '  Анна Полева | мэр | 1 direct · 2 paraphrased',
        '',
      ].join('\n'),
    );
    expect(out).toContain(
      name === 'chromium' ? '.output/chrome-mv3\n' : '.output/firefox-mv3/manifest.json\n',
    );
  });

  test('says in one line that nothing answers at an address', async () => {
    const { origin, close } = await servePages(() => null);
    await close();
    const { status, err } = await start(origin);
    expect(status).toBe(1);
    expect(err).toMatch(/^http:\/\/127\.0\.0\.1:\d+ cannot be opened: [^\n]+CONNECTION_REFUSED\n$/);
  });
});

/** A page whose article stands far below its head; with this style, in the page itself or in what scrolls in it. */
const below = (style: string) =>
  tassPage(paragraphs, { head: `<style>header { height: 4000px } ${style}</style>` });
const PAGES: Record<string, string> = {
  'http://tass.com/world/below': below(''),
  'http://tass.com/world/inside': below(
    'html, body { height: 100%; margin: 0; overflow: hidden } main { height: 500px; overflow: auto } h1 { height: 3000px }',
  ),
};

eachBrowser(
  'the picture of a page',
  ({ href }) => (PAGES[href] ? html(PAGES[href]) : null),
  (world) => {
    test.each(Object.keys(PAGES))('shows the first claim, and not the navigation: %s', async (address) => {
      const page = await world().open(address);
      await waitForPainted(page, 'direct', 'A pilot who knows one harbor knows half of the next one');
      const isSeen = () =>
        page.$eval('.text-block p', (first) => {
          const { top, left, height } = first.getBoundingClientRect();
          return document.elementFromPoint(left + 1, top + height / 2) === first;
        });
      expect(await isSeen()).toBe(false);
      await scrollToFirstClaim(page);
      expect(await isSeen()).toBe(true);
    });
  },
);
