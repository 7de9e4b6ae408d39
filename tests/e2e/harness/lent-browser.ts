/**
 * Browsers that the files of a worker use one after another. To start Chromium takes twice as long as to install the extension anew, after
 * which nothing is left of what it kept or was allowed. One in which a test has failed goes to nobody else.
 */
import { builtExtension } from '../../../scripts/browsers/built-extension.ts';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import {
  type LaunchOptions,
  launch,
  type RunningBrowser,
  welcomePage,
} from '../../../scripts/browsers/launch.ts';
import { type PageServer, type Serve, servePages } from '../../../scripts/browsers/serve-pages.ts';

export interface LentBrowser {
  running: RunningBrowser;
  server: PageServer;
  /** Takes it back: for whoever is next where it is sound, else it is closed. */
  giveBack(isSound: boolean): Promise<void>;
}

interface Started {
  running: RunningBrowser;
  server: PageServer;
  serveFrom(serve: Serve): void;
}

/** The Chromium that was given back. Each Firefox is used once: one in which the extension was installed anew has been seen to open no popup. */
let free: Started | null = null;

async function start(name: BrowserName, options: Partial<LaunchOptions>): Promise<Started> {
  let current: Serve = () => null;
  const server = await servePages((url) => current(url));
  const launchOne = () => launch(name, { proxyPort: server.port, secureHosts: ['tass.com'], ...options });
  // One Firefox in some hundreds never tells its driver of the page that the extension opens. What is broken itself fails twice.
  const running = await launchOne().catch(launchOne);
  return {
    running,
    server,
    serveFrom: (serve) => {
      current = serve;
    },
  };
}

async function close({ running, server }: Started): Promise<void> {
  await running.close();
  await server.close();
}

/** The browser that was given back, as if it had just been started; null where there is none that can be. */
async function takeFree(): Promise<Started | null> {
  const taken = free;
  free = null;
  if (taken === null) return null;
  const { browser, extensionUrl, removeExtension } = taken.running;
  try {
    const [, ...tabs] = await browser.pages();
    for (const tab of tabs) await tab.close();
    await removeExtension();
    // Its id is made of the folder's path, and so the same again.
    await browser.installExtension(builtExtension('chromium'));
    await (await welcomePage(browser, extensionUrl)).close();
    return taken;
  } catch {
    await close(taken).catch(() => {});
    return null;
  }
}

/** A browser with the extension as it is after its installation, to which these pages are served. */
export async function lendBrowser(
  name: BrowserName,
  serve: Serve,
  options: Partial<LaunchOptions>,
): Promise<LentBrowser> {
  const goesOn = name === 'chromium' && Object.keys(options).length === 0;
  const started = (goesOn ? await takeFree() : null) ?? (await start(name, options));
  started.serveFrom(serve);
  return {
    running: started.running,
    server: started.server,
    async giveBack(isSound) {
      if (goesOn && isSound) free = started;
      else await close(started);
    },
  };
}
