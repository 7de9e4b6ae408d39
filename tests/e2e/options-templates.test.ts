import { expect, test } from 'vitest';
import { violations } from './harness/accessibility.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { stored, waitForStored } from './harness/extension-says.ts';
import { labelled, optionsOf, reset, TEMPLATE, textOf, write } from './harness/options.ts';

eachBrowser(
  'templates in the options page',
  () => null,
  (world) => {
    const open = optionsOf(world);

    test('a template that was being written is let go by a reset, with what was wrong with it', async () => {
      const options = await open();
      await write(options, '#template', '{{speeker}}');
      await options.waitForFunction(() => document.querySelector('#template-error')?.textContent !== '');
      await reset(options);
      await options.waitForFunction(() => document.querySelector('#template-error')?.textContent === '');
      expect(await options.$eval('#template', (field) => (field as HTMLTextAreaElement).value)).toBe(
        TEMPLATE.text,
      );
    });

    test('keeps no template that says nothing of a claim', async () => {
      const options = await open();
      for (const nothing of [' ', 'Quote of the day']) {
        await write(options, '#template', '{{quote}}');
        await waitForStored(options, { copyTemplates: [{ ...TEMPLATE, text: '{{quote}}' }] });
        await write(options, '#template', nothing);
        await options.waitForFunction(() => document.querySelector('#template-error')?.textContent !== '');
        expect(await textOf(options, '#template-error')).toContain('No name like {{quote}} is in it');
        await labelled(options, 'Restore the original template').click();
        await waitForStored(options, { copyTemplates: [TEMPLATE] });
      }
    });

    test('keeps several templates by their names, and takes one away only when asked twice', async () => {
      const options = await open();
      await labelled(options, 'New template').click();
      await waitForStored(options, { copyTemplate: 1 });
      await write(options, '#template', '{{speaker}}: {{quote}}');
      await waitForStored(options, {
        copyTemplates: [TEMPLATE, { name: 'Template 2', text: '{{speaker}}: {{quote}}' }],
      });
      await labelled(options, 'Name').fill('Short');
      await options.keyboard.press('Enter');
      await waitForStored(options, {
        copyTemplates: [TEMPLATE, { name: 'Short', text: '{{speaker}}: {{quote}}' }],
      });
      expect(await violations(options)).toEqual([]);
      await options.select('.templates select', '0');
      await waitForStored(options, { copyTemplate: 0 });
      await options.waitForFunction(
        (text) => document.querySelector<HTMLTextAreaElement>('#template')?.value === text,
        {},
        TEMPLATE.text,
      );
      await options.select('.templates select', '1');
      await waitForStored(options, { copyTemplate: 1 });
      await labelled(options, 'Delete this template').click();
      await options.waitForSelector('dialog[open]');
      await options.locator('dialog[open] .button--primary').click();
      await waitForStored(options, { copyTemplates: [TEMPLATE], copyTemplate: 0 });
    });

    test('keeps a template only while it is without error, and says what is wrong with it', async () => {
      const options = await open();
      await write(options, '#template', '{{speaker}}: {{quote}}!');
      await waitForStored(options, { copyTemplates: [{ ...TEMPLATE, text: '{{speaker}}: {{quote}}!' }] });
      expect(await textOf(options, '.template__preview p')).toBe(
        'Anna Berg: “We are ready, and the ferry will sail in May”!',
      );
      await write(options, '#template', '{{speeker}}: {{quote}}!');
      await options.waitForFunction(() => document.querySelector('#template-error')?.textContent !== '');
      expect(await textOf(options, '#template-error')).toBe(
        'Character 1: there is no name “speeker”. Did you mean “speaker”?',
      );
      expect((await stored(options))?.copyTemplates?.[0]?.text).toBe('{{speaker}}: {{quote}}!');
      await labelled(options, 'Restore the original template').click();
      await waitForStored(options, { copyTemplates: [TEMPLATE] });
    });
  },
);
