/** Pages whose article is edited, replaced or grows while it is open: the marks follow, and none stays on words that are not a claim's. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForNothingPainted, waitForPainted } from './harness/marks.ts';
import { shownWords } from './harness/panel-contents.ts';
import { html, paragraphs, tassPage } from './pages/wire-pages.ts';

const PILOT = 'A pilot who knows one harbor knows half of the next one';
const PAPER = 'no ship will wait for paper';
const SAND = 'White does not last where the wind carries sand';
const OTHER = [
  'OSLO /Norway/, June 5. /TASS/. The lighthouses of the north will be painted in autumn, Norwegian Coast Minister Nils Hagen said.',
  `"${SAND}," he told reporters.`,
  'Hagen stressed that "red lasts even less."',
];
const markup = (body: readonly string[]) =>
  `<h1>Lighthouses</h1><div class="text-block">${body.map((text) => `<p>${text}</p>`).join('')}</div>`;

const LIVE = 'http://tass.com/world/live';
const pages: Record<string, () => ReturnType<typeof html>> = {
  [LIVE]: () => html(tassPage(paragraphs)),
  'http://tass.com/world/frames': () =>
    html(
      '<!doctype html><title>Frame</title><body><p>A page around.</p><iframe src="/world/live" width="600" height="400"></iframe>',
    ),
  'http://tass.com/world/other': () => html(tassPage(OTHER)),
  'http://tass.com/world/late-shadow': () =>
    html(
      `<!doctype html><meta charset="utf-8"><title>Lighthouses</title><body><h1>Lighthouses</h1><main></main><script>
        setTimeout(() => {
          const story = document.createElement('wire-story');
          story.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(markup(OTHER))};
          document.querySelector('main').append(story);
        }, 700);
      </script>`,
    ),
  'http://tass.com/world/feed': () =>
    html(
      `<!doctype html><meta charset="utf-8"><title>Ports</title><body><div class="feed"><article>${markup(paragraphs)}<div style="height: 3000px"></div></article></div>`,
    ),
};

/** The words of all claims in a panel. */
const listed = async (panel: Page) => (await shownWords(panel)).join('\n');

/** Waits until exactly these are the direct quotations that are marked, in the article's order. */
const expectDirect = (page: Page, quotations: string[]) =>
  expect.poll(async () => (await paintedTexts(page)).direct ?? []).toEqual(quotations);

eachBrowser(
  'an article',
  ({ href }) => pages[href]?.() ?? null,
  (world) => {
    const open = async (address = LIVE) => {
      const page = await world().open(address);
      await waitForPainted(page, 'direct', PILOT);
      return page;
    };

    test('whose text is changed in place has its marks on the same words, moved', async () => {
      const page = await open();
      await page.evaluate(() => {
        const text = document.querySelectorAll('.text-block p')[1]!.firstChild as Text;
        text.data = `The evening was a calm one. ${text.data}`;
      });
      await expectDirect(page, [PILOT, PAPER]);
    });

    test('whose paragraph is replaced has the marks of the new one, and loses those of one removed', async () => {
      const page = await open();
      await page.evaluate(() => {
        const [, second] = document.querySelectorAll('.text-block p');
        const next = document.createElement('p');
        next.textContent = '"Half of a harbor is no harbor at all," he told reporters.';
        second!.replaceWith(next);
      });
      await expectDirect(page, ['Half of a harbor is no harbor at all', PAPER]);
      await page.evaluate(() => document.querySelectorAll('.text-block p')[2]!.remove());
      await expectDirect(page, ['Half of a harbor is no harbor at all']);
    });

    test('that grows at the top and behind the dateline is marked anew', async () => {
      const page = await open();
      await page.evaluate(() => {
        const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
        const [first] = document.querySelectorAll('.text-block p');
        first!.before(
          paragraph(
            'The ministers of five countries will come to Varna on Friday to sign what they have agreed.',
          ),
        );
        first!.after(paragraph('"The first shared pilot will be on board in May," the minister added.'));
      });
      await expectDirect(page, ['The first shared pilot will be on board in May', PILOT, PAPER]);
    });

    test('whose dateline is edited away is an article no more', async () => {
      const page = await open();
      await page.evaluate(() => {
        (document.querySelector('.text-block p')!.firstChild as Text).data =
          'This story has been withdrawn by its editors.';
      });
      await waitForNothingPainted(page);
    });

    test.each(['the body’s content', 'the body itself'])(
      'in a page that swaps %s for another view is marked there',
      async (what) => {
        const page = await open();
        await page.evaluate(
          (content, whole) => {
            if (whole) {
              const body = document.createElement('body');
              body.innerHTML = content;
              document.body.replaceWith(body);
            } else document.body.innerHTML = content;
          },
          markup(OTHER),
          what.endsWith('itself'),
        );
        await expectDirect(page, [SAND, 'red lasts even less']);
      },
    );

    test('in a page that writes its document anew leaves no mark of the old one', async () => {
      const page = await open();
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>Weather</title><p>It will rain in Varna.</p>');
        document.close();
      });
      await waitForNothingPainted(page);
    });

    test('in a frame is left, and the one that the frame goes to is marked', async () => {
      const page = await world().open('http://tass.com/world/frames');
      const paintedIn = (address: string, words: string) =>
        expect
          .poll(async () => {
            const frame = page.frames().find((one) => one.url() === address);
            const painted = frame && (await paintedTexts(frame).catch(() => null));
            return painted?.direct ?? [];
          })
          .toContain(words);
      await paintedIn(LIVE, PILOT);
      await page.evaluate(() => {
        document.querySelector('iframe')!.src = '/world/other';
      });
      await paintedIn('http://tass.com/world/other', SAND);
    });

    test('in a shadow root that comes late, and changes, is marked each time', async () => {
      const page = await world().open('http://tass.com/world/late-shadow');
      await waitForPainted(page, 'direct', SAND);
      await page.evaluate(() => {
        const second = document.querySelector('wire-story')!.shadowRoot!.querySelectorAll('p')[1]!;
        second.textContent = '"Salt is worse than sand," he told reporters.';
      });
      await expectDirect(page, ['Salt is worse than sand', 'red lasts even less']);
    });

    test('below another is read when the reader comes to it, and the first again on the way back; the panel follows', async () => {
      const page = await open('http://tass.com/world/feed');
      const panel = await panelFor(world().running, page, 'sidepanel');
      expect(await listed(panel)).toContain(PILOT);
      await page.bringToFront();
      await page.evaluate((content) => {
        const next = document.createElement('article');
        next.innerHTML = `${content}<div style="height: 3000px"></div>`;
        document.querySelector('.feed')!.append(next);
        next.scrollIntoView();
        history.pushState(null, '', '/world/lighthouses');
      }, markup(OTHER));
      await expectDirect(page, [SAND, 'red lasts even less']);
      await expect.poll(() => listed(panel)).toContain(SAND);
      await page.evaluate(() => {
        scrollTo(0, 0);
        history.replaceState(null, '', '/world/feed');
      });
      await expectDirect(page, [PILOT, PAPER]);
      await expect.poll(() => listed(panel)).not.toContain(SAND);
    });
  },
);
