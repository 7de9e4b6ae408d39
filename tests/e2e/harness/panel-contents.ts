/** What a panel shows, read as a person reads it, and what a person does with it. */
import type { Page } from 'puppeteer-core';

export interface ShownClaim {
  words: string;
  /** Null in a grouped list, where the heading names the speaker. */
  speaker: string | null;
  role: string | null;
  kind: string;
  cue: string | null;
}

/** The claims that the list shows, from top to bottom. */
export function shownClaims(panel: Page): Promise<ShownClaim[]> {
  return panel.$$eval('[role="tabpanel"] li[data-index]', (items) =>
    items.map((item) => {
      const textOf = (selector: string) => item.querySelector(selector)?.textContent?.trim() || null;
      return {
        words: textOf('.claim__text') ?? '',
        speaker: textOf('.claim__speaker'),
        role: textOf('.claim__role'),
        kind: textOf('.kind') ?? '',
        cue: textOf('.kind + span'),
      };
    }),
  );
}

/** The words of the claims that the list shows, from top to bottom. */
export async function shownWords(panel: Page): Promise<string[]> {
  return (await shownClaims(panel)).map(({ words }) => words);
}

/** A control by the name that a screen reader says: exactly this, or with a trailing `*` only its beginning. */
export function named(panel: Page, role: string, name: string) {
  return panel.locator(`::-p-aria([name="${name}"][role="${role}"])`);
}

/** Chooses in a select box the option whose text begins so. */
export async function choose(panel: Page, label: string, beginning: string): Promise<void> {
  const select = `select[aria-label="${label}"]`;
  const value = await panel.$eval(
    select,
    (element, wanted) =>
      [...(element as HTMLSelectElement).options].find(({ text }) => text.startsWith(wanted))?.value,
    beginning,
  );
  if (value === undefined) throw new Error(`"${label}" offers nothing that begins with "${beginning}"`);
  await panel.select(select, value);
}

/** The state that the panel is in: "annotated", "no-article" and so on. */
export function panelState(panel: Page): Promise<string | null> {
  return panel.$eval('[data-state]', (element) => element.getAttribute('data-state'));
}

/** Waits for the panel to come into this state. */
export async function waitForState(panel: Page, state: string): Promise<void> {
  await panel.waitForSelector(`[data-state="${state}"]`, { timeout: 10_000 });
}

/** The element that has the focus, by the name or the text that it goes by. */
export function focused(panel: Page): Promise<string> {
  return panel.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** Stores settings as the extension does; null forgets all. `page` is one of the extension's own. */
export async function changeStoredSettings(page: Page, settings: object | null): Promise<void> {
  await page.evaluate(async (stored) => {
    const { storage } = (
      globalThis as unknown as {
        chrome: {
          storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
        };
      }
    ).chrome;
    await (stored === null
      ? storage.local.remove('settings')
      : storage.local.set({ settings: { version: 1, ...stored } }));
  }, settings);
}
