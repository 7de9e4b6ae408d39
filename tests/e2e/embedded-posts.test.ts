/** Posts that the network's own script turns into frames of its site, into which nobody of ours may go: their words leave the article. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { cardText, pointAt, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForPainted } from './harness/marks.ts';
import { shownClaims } from './harness/panel-contents.ts';
import { html, tassPage } from './pages/wire-pages.ts';

const ADDRESS = 'http://tass.com/world/post';
const POST = 'Pilots are no parcels, they know their water';
const PILOT = 'A pilot who knows one harbor knows half of the next one';
const PAPER = 'no ship will wait for paper';
const SAID = [
  'VARNA /Bulgaria/, June 4. /TASS/. The ports of the Black Sea should share their pilots, Ruritanian Transport Minister Otto Falk said.',
  `"${PILOT}," he told reporters.`,
];
const post = `<blockquote class="twitter-tweet"><p lang="en">${POST}</p>&mdash; Ole Tarn (@oletarn) <a href="https://twitter.com/oletarn/status/1">June 4, 2025</a></blockquote>`;
/** What an article goes on with: a quotation that stands by itself, and one that says whose it is. */
const ALONE = 'Nobody has asked the harbors';
const article = tassPage([...SAID, 'Harbor master Ole Tarn has answered on his page:']).replace(
  '</div></div>',
  `${post}<p>"${ALONE}."</p><p>Falk stressed that "${PAPER}."</p></div></div>`,
);

/** What the scripts of networks do: put a frame in the place of the post, or before it and hide the post a little later. */
const embed = (page: Page, how: 'replaces' | 'hides') =>
  page.evaluate((way) => {
    const quote = document.querySelector('blockquote')!;
    const frame = document.createElement('iframe');
    frame.src = 'http://platform.truthsocial.com/embed';
    const around = document.createElement('div');
    around.className = 'twitter-tweet twitter-tweet-rendered';
    around.append(frame);
    if (way === 'replaces') quote.replaceWith(around);
    else {
      quote.before(around);
      // By then the article was read again, with both of them in it.
      setTimeout(() => {
        quote.style.display = 'none';
      }, 1500);
    }
  }, how);

eachBrowser(
  'an embedded post',
  ({ href }) => {
    if (href === ADDRESS) return html(article);
    return href === 'http://platform.truthsocial.com/embed' ? html(`<p>${POST}</p>`) : null;
  },
  (world) => {
    const open = async () => {
      const page = await world().open(ADDRESS);
      await waitForPainted(page, 'direct', POST);
      return page;
    };
    const claims = async (panel: Page) =>
      (await shownClaims(panel)).map(({ words, speaker }) => [words, speaker] as const);

    test.each(['replaces', 'hides'] as const)(
      'whose script %s it is unmarked and unlisted, without an error; the rest stays as it was',
      async (how) => {
        const page = await open();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        const panel = await panelFor(world().running, page, 'sidepanel');
        const before = await claims(panel);
        expect(before).toContainEqual([`“${POST}”`, 'Ole Tarn']);
        await page.bringToFront();
        await embed(page, how);
        await expect.poll(async () => (await paintedTexts(page)).direct ?? []).not.toContain(POST);
        await expect
          .poll(() => claims(panel))
          .toEqual(
            before
              .filter(([words]) => !words?.includes(POST))
              // Behind the post it went on with its words; alone it says nobody's name.
              .map(([words, speaker]) => [words, words?.includes(ALONE) ? 'Speaker unknown' : speaker]),
          );
        expect((await paintedTexts(page)).direct).toEqual(expect.arrayContaining([PILOT, PAPER]));
        expect(errors).toEqual([]);
      },
    );

    test('takes its card along', async () => {
      const page = await open();
      await pointAt(page, 'direct', POST);
      expect(await cardText(page)).toContain('Ole Tarn');
      await embed(page, 'replaces');
      await waitForNoCard(page);
    });

    test('that has gone leaves nothing that follows to whom it was of', async () => {
      const page = await open();
      await embed(page, 'replaces');
      await expect.poll(async () => (await paintedTexts(page)).direct ?? []).not.toContain(POST);
      const panel = await panelFor(world().running, page);
      await expect.poll(() => claims(panel)).toContainEqual([`“${ALONE}”`, 'Speaker unknown']);
    });
  },
);
