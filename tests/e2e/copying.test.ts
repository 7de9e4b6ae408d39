import { expect, test } from 'vitest';
import { panelFor } from '../../scripts/browsers/panel.ts';
import { closePopup } from '../../scripts/browsers/popup.ts';
import { pasteInto } from './harness/clipboard.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { keepSettings, waitForStored } from './harness/extension-says.ts';
import { named, pickFromMenu } from './harness/panel-contents.ts';
import { PORT_CLAIMS, portArticle } from './pages/panel-pages.ts';
import { html } from './pages/wire-pages.ts';

const PORTS = 'http://tass.com/world/ports';
const pages: Record<string, string> = { [PORTS]: portArticle };
/** The words as they are copied: in straight marks, as the wire writes them. */
const [PILOT, PAPER, , PATIENT] = PORT_CLAIMS.map((words) => words.replace(/[“”]/gu, '"'));

eachBrowser(
  'copying from the popup',
  ({ origin, pathname }) => {
    const page = pages[origin + pathname];
    return page ? html(page) : null;
  },
  (world) => {
    const popup = async () => {
      const page = await world().open(PORTS);
      const panel = await panelFor(world().running, page);
      const pasted = async () => {
        await closePopup(world().running);
        return pasteInto(page);
      };
      return { panel, pasted };
    };
    const copyButton = (beginning: string) => `[aria-label^="Copy: “${beginning}"]`;

    test('one claim: its words with the attribution and a link, as text and as HTML', async () => {
      const { panel, pasted } = await popup();
      await panel.click(copyButton('A pilot'));
      await panel.waitForSelector('::-p-text(1 claim copied)');
      const { text, html } = await pasted();
      expect(text).toContain(`${PILOT} — Otto Falk, Ruritanian Transport Minister (TASS, June 4`);
      expect(text).toContain(`${PORTS}#:~:text=A%20pilot`);
      expect(html).toContain('<blockquote');
      expect(html).toContain('<b>Otto Falk</b>, Ruritanian Transport Minister');
      expect(html).toContain(`href="${PORTS}#:~:text=A%20pilot`);
    });

    test('all claims', async () => {
      const { panel, pasted } = await popup();
      await named(panel, 'button', 'Copy all 5').click();
      await panel.waitForSelector('::-p-text(5 claims copied)');
      const all = await pasted();
      expect(all.text.split('\n\n')).toHaveLength(5);
      expect(all.html.match(/<figure/gu)).toHaveLength(5);
    });

    test('the selected claims, in the order of the article', async () => {
      const { panel, pasted } = await popup();
      const boxes = await panel.$$('li[data-index] input[type="checkbox"]');
      await boxes[3]?.click();
      await boxes[1]?.click();
      await panel.waitForSelector('::-p-text(2 selected)');
      await named(panel, 'button', 'Copy 2').click();
      await panel.waitForSelector('::-p-text(2 claims copied)');
      const [first, second, ...others] = (await pasted()).text.split('\n\n');
      expect(first).toContain(PAPER);
      expect(second).toContain(PATIENT);
      expect(others).toEqual([]);
    });

    test('the organizations, as a table', async () => {
      const { panel, pasted } = await popup();
      await panel.click('#tab-organizations');
      await named(panel, 'button', 'Copy as table').click();
      await panel.waitForSelector('::-p-text(Table copied)');
      const { text, html } = await pasted();
      expect(text).toMatch(
        /^Organization\tAlso written\tKind\tWikidata\tMentions\nInternational Maritime Organization\tIMO\t/u,
      );
      expect(html).toContain('<td>3</td>');
    });

    test('the article, as a list of references names it, with the day of access', async () => {
      const { panel, pasted } = await popup();
      await pickFromMenu(panel, 'More', 'Copy as APA');
      await panel.waitForSelector('::-p-text(Citation copied)');
      const { text, html } = await pasted();
      expect(text).toMatch(
        /^TASS\. \(n\.d\.\)\. Ports should share pilots\. Retrieved \w+ \d+, \d{4}, from http:\/\/tass\.com\/world\/ports$/u,
      );
      expect(html).toContain('<i>');
    });

    test('by a template of several, picked by its name, in the marks of the language', async () => {
      await keepSettings(world().running, {
        version: 2,
        copyMarks: 'language',
        copyTemplates: [
          { name: '', text: '{{speaker}}' },
          { name: 'Fact check', text: 'Who: {{speaker}}. What: {{quote}}' },
        ],
      });
      const { panel, pasted } = await popup();
      await pickFromMenu(panel, 'Format', 'Fact check');
      await waitForStored(panel, { copyFormat: 'template', copyTemplate: 1 });
      await panel.click(copyButton('A pilot'));
      await panel.waitForSelector('::-p-text(1 claim copied)');
      expect((await pasted()).text).toBe(`Who: Otto Falk. What: ${PORT_CLAIMS[0]}`);
      await keepSettings(world().running);
    });

    test('as a table, which lands in cells', async () => {
      await keepSettings(world().running, { version: 1, copyFormat: 'csv' });
      const { panel, pasted } = await popup();
      await named(panel, 'button', 'Copy all 5').click();
      await panel.waitForSelector('::-p-text(5 claims copied)');
      const { text, html } = await pasted();
      expect(text.split('\n')[0]).toMatch(/^Words\tKind\tSpeaker\t/u);
      expect(html.match(/<tr>/gu)).toHaveLength(6);
      await keepSettings(world().running);
    });

    test('in the format that was chosen, which the next popup remembers; by the key C', async () => {
      const { panel } = await popup();
      await pickFromMenu(panel, 'Format', 'Markdown');
      await waitForStored(panel, { copyFormat: 'markdown' });
      const { panel: next, pasted } = await popup();
      await next.waitForSelector('[aria-label="Format: Markdown"]');
      await next.focus('[data-roving]');
      await next.keyboard.press('c');
      await next.waitForSelector('::-p-text(1 claim copied)');
      const { text, html } = await pasted();
      expect(text).toMatch(/^> "A pilot who knows/u);
      expect(html).toBe('');
      await keepSettings(world().running);
    });
  },
);
