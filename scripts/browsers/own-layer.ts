/**
 * What the extension draws over a page, seen from outside: the layer's closed shadow root, and the card in it. No page may see into
 * them; the browsers' drivers do.
 */
import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';

/** The parts of puppeteer's handles that lead to the drivers. */
interface ChromiumRealm {
  client: { send(method: string, options: object): Promise<{ node: DescribedNode }> };
  adoptBackendNode(id: number): Promise<JSHandle>;
}
interface DescribedNode {
  shadowRoots?: { backendNodeId: number }[];
}
interface FirefoxRealm {
  realm: {
    callFunction(script: string, wait: boolean, options: object): Promise<{ result: RemoteNode }>;
  };
  createHandle(value: RemoteNode): JSHandle;
}
interface RemoteNode {
  sharedId?: string;
  value?: { shadowRoot?: RemoteNode | null };
}
type Inside = ElementHandle & {
  realm: ChromiumRealm & FirefoxRealm;
  id?: string;
  remoteValue?: () => RemoteNode;
};

/** The layer's host: what stands beside head and body. Null where there is none. */
async function layerHost(page: Page): Promise<Inside | null> {
  const found = await page.evaluateHandle(
    () =>
      [...document.documentElement.children].find(
        (child) => !(child instanceof HTMLHeadElement || child instanceof HTMLBodyElement),
      ) ?? null,
  );
  return found.asElement() as Inside | null;
}

/** Whether the extension has an element of its own in the page. */
export async function hasLayer(page: Page): Promise<boolean> {
  return (await layerHost(page)) !== null;
}

/** The layer's closed shadow root; null where there is no layer. */
async function layerRoot(page: Page): Promise<JSHandle<ShadowRoot> | null> {
  const host = await layerHost(page);
  if (host === null) return null;
  const root = await (host.remoteValue ? rootInFirefox(host) : rootInChromium(host));
  return root as JSHandle<ShadowRoot> | null;
}

async function rootInChromium({ realm, id }: Inside): Promise<JSHandle | null> {
  const { node } = await realm.client.send('DOM.describeNode', { objectId: id, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  return root ? realm.adoptBackendNode(root.backendNodeId) : null;
}

async function rootInFirefox(host: Inside): Promise<JSHandle | null> {
  const { realm } = host;
  const { result } = await realm.realm.callFunction('(host) => host', true, {
    arguments: [{ sharedId: host.remoteValue!().sharedId }],
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    resultOwnership: 'root',
  });
  const root = result.value?.shadowRoot;
  return root ? realm.createHandle(root) : null;
}

/** What a function finds in the layer; null where there is no layer. */
export async function inLayer<Result, Args extends unknown[]>(
  page: Page,
  find: (root: ShadowRoot, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | null> {
  const root = await layerRoot(page);
  return root === null ? null : evaluateOn(root, find, args);
}

/**
 * What a function finds in the card: in the layer itself, or in the frame of the extension's own that stands in it.
 * Null where no card is shown.
 */
export async function inCard<Result, Args extends unknown[]>(
  page: Page,
  find: (root: ParentNode, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | null> {
  const state = await inLayer(page, (root) =>
    root.querySelector('.box--placed') === null ? 'none' : root.querySelector('iframe') ? 'frame' : 'root',
  );
  if (state === null || state === 'none') return null;
  if (state === 'root') return inLayer(page, find, ...args);
  const root = await cardFrame(page).evaluateHandle(() => document);
  return evaluateOn(root as JSHandle<ParentNode>, find, args);
}

/** The frame that a card stands in, where it stands in one. */
export function cardFrame(page: Page): Frame {
  const frame = page.frames().at(-1);
  if (!frame || frame === page.mainFrame()) throw new Error('the card stands in no frame');
  return frame;
}

/** The types of puppeteer's own `evaluate` cannot be given a list of arguments that is not known. */
function evaluateOn<Root, Result, Args extends unknown[]>(
  root: JSHandle<Root>,
  find: (root: Root, ...args: Args) => Result,
  args: Args,
): Promise<Awaited<Result>> {
  const evaluate = root.evaluate.bind(root) as unknown as (
    find: unknown,
    ...args: unknown[]
  ) => Promise<Awaited<Result>>;
  return evaluate(find, ...args);
}
