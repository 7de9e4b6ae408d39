/** A copy of the built extension that notes in the page's own performance timeline when its scripts begin and end. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../browsers/built-extension.ts';
import type { BrowserName } from '../../browsers/find-browser.ts';

const MEASURED = ['gate', 'annotator'] as const;

/** The name of the mark in the timeline. */
export const markName = (script: (typeof MEASURED)[number], moment: 'begins' | 'ends') =>
  `bench-${script}-${moment}`;

export interface Instrumented {
  folder: string;
  remove(): void;
}

/** Copies the extension built for this browser and puts the marks around its scripts. */
export function instrument(browser: BrowserName): Instrumented {
  const folder = mkdtempSync(join(tmpdir(), 'wiremark-bench-'));
  cpSync(builtExtension(browser), folder, { recursive: true });
  for (const script of MEASURED) {
    const path = join(folder, `${script}.js`);
    // Firefox hands on what a script's last statement gives, and refuses a script that gives what cannot be handed on.
    const mark = (moment: 'begins' | 'ends') => `void performance.mark('${markName(script, moment)}');`;
    // The first mark of a page takes the browser longer: that is the measuring's time and not the script's.
    writeFileSync(
      path,
      `void performance.mark('bench');${mark('begins')}${readFileSync(path, 'utf8')};${mark('ends')}`,
    );
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
