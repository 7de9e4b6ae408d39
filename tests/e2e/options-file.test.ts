import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { violations } from './harness/accessibility.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { stored, waitForStored } from './harness/extension-says.ts';
import { importFile, labelled, optionsOf, reset, textOf } from './harness/options.ts';

eachBrowser(
  'settings from a file and their reset',
  () => null,
  (world) => {
    const open = optionsOf(world);

    test('puts everything back as it came', async () => {
      const options = await open();
      await labelled(options, 'High contrast').click();
      await waitForStored(options, { palette: 'contrast' });
      // Not without asking, and it can be taken back.
      await labelled(options, 'Reset all settings').click();
      await options.waitForSelector('dialog[open]');
      await labelled(options, 'Cancel').click();
      await options.waitForSelector('dialog[open]', { hidden: true });
      expect((await stored(options))?.palette).toBe('contrast');
      await reset(options);
      await waitForStored(options, { palette: 'calm' });
      await labelled(options, 'Undo').click();
      await waitForStored(options, { palette: 'contrast' });
      await options.waitForFunction(
        () => !document.querySelector('#file')?.parentElement?.textContent?.includes('Undo'),
      );
    });

    test('imports a file, keeps what it understands and names what it does not', async () => {
      const options = await open();
      await importFile(options, { version: 1, palette: 'contrast', copyFormat: 'stone tablets' });
      await waitForStored(options, { palette: 'contrast', copyFormat: 'text' });
      await options.waitForFunction(() =>
        document.querySelector('.options__message')?.textContent?.includes('copyFormat'),
      );
    });

    test('takes no file of somebody else’s, and says why', async () => {
      const options = await open();
      await labelled(options, 'High contrast').click();
      await waitForStored(options, { palette: 'contrast' });
      for (const [file, why] of [
        [{ name: 'a package', version: '1.0.0' }, 'holds no Wiremark settings'],
        ['Dear reader', 'no file of Wiremark’s'],
      ] as const) {
        await importFile(options, file);
        await options.waitForFunction(
          (wanted) => document.querySelector('.options__message')?.textContent?.includes(wanted),
          {},
          why,
        );
        expect((await stored(options))?.palette).toBe('contrast');
      }
    });

    test('turns no site on by a file unasked, and says which stay off', async () => {
      const options = await open();
      const sites = { 'xn--d1aqf.xn--p1ai': 'on', 'blog.example': 'off' } as const;
      await importFile(options, { ...DEFAULT_SETTINGS, palette: 'marker', sites });
      await options.waitForSelector('dialog[open]');
      expect(await textOf(options, 'dialog[open]')).toContain('дом.рф');
      expect(await violations(options)).toEqual([]);
      await labelled(options, 'Import without them').click();
      await waitForStored(options, { palette: 'marker', sites: { 'blog.example': 'off' } });
      await options.waitForFunction(() =>
        document.querySelector('.options__message')?.textContent?.includes('Not turned on'),
      );
    });
  },
);
