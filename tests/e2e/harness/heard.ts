/**
 * What a screen reader is given: the tree that a browser builds of a page for it, with frames of other processes in it. Chromium's
 * driver hands its tree out; Firefox's is asked in the browser's own window.
 */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browsers/firefox-window.ts';
import type { RunningBrowser } from '../../../scripts/browsers/launch.ts';

export interface Heard {
  /** By Chromium's word: "dialog", "tab", "status", "button". */
  role: string;
  name: string;
  description: string;
  /** The words inside, piece by piece. */
  words: string[];
  focused: boolean;
  /** How a change of it is announced; null where it is not. */
  live: string | null;
}

/** Has the browser build its trees from now on, as when a screen reader is started. */
export async function startListening({ name, browser }: RunningBrowser): Promise<void> {
  if (name === 'firefox') await inFirefoxWindow(browser, startInFirefox);
}

/** All that a screen reader finds in a page, in the order of the document, without what is mere text. */
export async function heardIn({ name, browser }: RunningBrowser, page: Page): Promise<Heard[]> {
  await page.bringToFront();
  if (name === 'chromium') return heardInChromium(page);
  const found = await inFirefoxWindow(browser, heardInFirefox);
  return found.map((each) => ({ ...each, role: FIREFOX_ROLES[each.role] ?? each.role }));
}

const FIREFOX_ROLES: Readonly<Record<string, string>> = {
  pagetab: 'tab',
  statusbar: 'status',
  pushbutton: 'button',
};

async function heardInChromium(page: Page): Promise<Heard[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsOf = (id: string): string[] => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return [String(node.name?.value ?? '')];
    return (node?.childIds ?? []).flatMap(wordsOf);
  };
  // The list is by depth; the document's order is that of the children.
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
  };
  const property = (node: (typeof nodes)[number], name: string) =>
    node.properties?.find((each) => each.name === name)?.value.value ?? null;
  return inOrder(nodes[0]!.nodeId)
    .filter(({ ignored, role }) => !ignored && !/Text/u.test(role?.value ?? 'Text'))
    .map((node) => ({
      role: node.role!.value,
      name: node.name?.value ?? '',
      description: node.description?.value ?? '',
      words: wordsOf(node.nodeId),
      focused: property(node, 'focused') === true,
      live: property(node, 'live'),
    }));
}

/** What Firefox has in its window, as far as it is needed here. */
interface Accessible {
  role: number;
  name: string | null;
  description: string | null;
  attributes: { enumerate(): Iterable<{ key: string; value: string }> } | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
  getState(state: { value?: number }, extra: object): void;
}
interface AccessibilityService {
  getAccessibleFor(element: unknown): Accessible | null;
  getStringRole(role: number): string;
}
declare const Components: {
  classes: Record<string, { getService(kind: unknown): AccessibilityService }>;
  interfaces: { nsIAccessibilityService: unknown; nsIAccessibleStates: { STATE_FOCUSED: number } };
};
declare const gBrowser: { selectedBrowser: unknown };

/** Runs in Firefox's window. */
async function startInFirefox(): Promise<void> {
  const { classes, interfaces } = Components;
  const service = classes['@mozilla.org/accessibilityService;1']!.getService(
    interfaces.nsIAccessibilityService,
  );
  // It ends with its last user.
  Object.assign(globalThis, { listening: service });
}

/** Runs in Firefox's window. */
async function heardInFirefox(): Promise<Heard[]> {
  const { listening: service } = globalThis as unknown as { listening: AccessibilityService };
  const focusedState = Components.interfaces.nsIAccessibleStates.STATE_FOCUSED;
  const found: Heard[] = [];
  /** @returns the words in it */
  const walk = (node: Accessible): string[] => {
    const role = service.getStringRole(node.role);
    if (role === 'text leaf') return [node.name ?? ''];
    const state: { value?: number } = {};
    node.getState(state, {});
    const live = [...(node.attributes?.enumerate() ?? [])].find(({ key }) => key === 'live')?.value;
    const heard: Heard = {
      role,
      name: node.name ?? '',
      description: node.description ?? '',
      words: [],
      focused: Boolean(state.value! & focusedState),
      live: live ?? null,
    };
    found.push(heard);
    for (let child = node.firstChild; child; child = child.nextSibling) heard.words.push(...walk(child));
    return heard.words;
  };
  const root = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (root) walk(root);
  return found;
}
