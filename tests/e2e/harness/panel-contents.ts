/** What a panel shows, read as a person reads it, and what a person does with it. */
import { type ElementHandle, type Page, Puppeteer } from 'puppeteer-core';

export interface ShownClaim {
  words: string;
  /** As the heading over the claim's run names the speaker. */
  speaker: string | null;
  role: string | null;
  kind: string;
  cue: string | null;
}

/** The claims that the list shows, from top to bottom. */
export function shownClaims(panel: Page): Promise<ShownClaim[]> {
  return panel.$$eval('[role="tabpanel"] li[data-index]', (items) =>
    items.map((item) => {
      const run = item.closest('.run');
      const textOf = (selector: string, within: Element | null = item) =>
        within?.querySelector(selector)?.textContent?.trim() || null;
      return {
        words: textOf('.claim__text') ?? '',
        speaker: textOf('.who', run),
        role: textOf('.who__role', run),
        kind: textOf('.kind') ?? '',
        cue: textOf('.claim__cue'),
      };
    }),
  );
}

/** The words of the claims that the list shows, from top to bottom. */
export async function shownWords(panel: Page): Promise<string[]> {
  return (await shownClaims(panel)).map(({ words }) => words);
}

/** What has a role without saying so. */
const BY_ROLE: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'a[href]',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  searchbox: 'input[type="search"]',
  combobox: 'select',
};

/**
 * Firefox falls over when its driver asks for the accessibility tree of a popup, so that controls are found there by what their
 * names are made of.
 */
Puppeteer.registerCustomQueryHandler('named', {
  queryAll(node, question) {
    const { name, roles } = JSON.parse(question) as { name: string; roles: string };
    // What is only to be seen is no part of a name.
    const heard = (part: Node): string => {
      if (!(part instanceof Element)) return part.textContent ?? '';
      return part.ariaHidden === 'true' ? '' : [...part.childNodes].map(heard).join('');
    };
    const nameOf = (element: Element) => {
      const label = element.ariaLabelledByElements?.[0] ?? (element as Partial<HTMLInputElement>).labels?.[0];
      // A label may stand around its control, whose own text is none of the name.
      const parts = label ? [...label.childNodes].filter((part) => !part.contains(element)) : [element];
      return element.ariaLabel ?? parts.map(heard).join('');
    };
    return [...(node as ParentNode).querySelectorAll(roles)].filter(
      (element) => nameOf(element).trim() === name,
    );
  },
});

/** A control by its role and exactly the name that a screen reader says. */
export function named(panel: Page, role: string, name: string) {
  if (panel.url().startsWith('chrome-extension:'))
    return panel.locator(`::-p-aria([name="${name}"][role="${role}"])`);
  const roles = `[role="${role}"], :is(${BY_ROLE[role] ?? 'never'}):not([role])`;
  return panel.locator(`named/${JSON.stringify({ name, roles })}`);
}

/** Opens the filters, if they are not open, and chooses in one of them the option whose text begins so. */
export async function chooseFilter(panel: Page, label: string, beginning: string): Promise<void> {
  const button = '[aria-controls="filters"]';
  if ((await panel.$eval(button, ({ ariaExpanded }) => ariaExpanded)) === 'false') await panel.click(button);
  const select = await named(panel, 'combobox', label).waitHandle();
  const value = await select.evaluate(
    (element, wanted) =>
      [...(element as HTMLSelectElement).options].find(({ text }) => text.startsWith(wanted))?.value,
    beginning,
  );
  if (value === undefined) throw new Error(`"${label}" offers nothing that begins with "${beginning}"`);
  await (select as ElementHandle<HTMLSelectElement>).select(value);
}

/** Opens the menu of the button with this name, or a name that begins so, and picks the item with that name. */
export async function pickFromMenu(panel: Page, button: string, item: string): Promise<void> {
  await panel.locator(`button[aria-haspopup="menu"][aria-label^="${button}"]`).click();
  await panel
    .locator(`.menu:popover-open .menu__item`)
    .filter((element) => (element as HTMLElement).checkVisibility())
    .wait();
  const items = await panel.$$('.menu:popover-open .menu__item');
  for (const each of items) {
    if ((await each.evaluate(({ textContent }) => textContent)) === item) return each.click();
  }
  throw new Error(`"${button}" has no item "${item}"`);
}

/** The state that the panel is in: "annotated", "no-article" and so on. */
export function panelState(panel: Page): Promise<string | null> {
  return panel.$eval('[data-state]', (element) => element.getAttribute('data-state'));
}

/** Waits for the panel to come into this state. */
export async function waitForState(panel: Page, state: string): Promise<void> {
  await panel.waitForSelector(`[data-state="${state}"]`);
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
