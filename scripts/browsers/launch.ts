/** Starts a real browser with the built extension installed. */
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builtExtension, firefoxId } from './built-extension.ts';
import { type BrowserName, provideBrowser } from './find-browser.ts';
import { copiedProfile } from './firefox-profile.ts';
import { BROWSER_PATIENCE } from './patience.ts';

/** Firefox gives each profile a random address for an extension; tests need to know it. */
const FIREFOX_UUID = '7b1c6c1e-5d0e-4a3b-9a55-0f6d6b8a1c42';
/** Device pixels of the screen that a browser without a display believes in: room enough for the popup's full height. */
const SCREEN = { width: 1600, height: 1200 };

export interface LaunchOptions {
  /** Port of the proxy that all requests go through (see serve-pages.ts); null for the network as it is. */
  proxyPort: number | null;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Language of the browser's interface. */
  language?: 'en' | 'ru';
  /** False to run without the extension, for comparison. */
  withExtension?: boolean;
  /** Device pixels to a CSS pixel, as at a zoom of the whole browser; 1 where it is not given. */
  scale?: number;
  /** For pictures: nothing moves by itself, and letters are drawn the same way everywhere. */
  still?: boolean;
  /** For measuring: exact clocks, and no page that was left is kept for going back to it. */
  measuring?: boolean;
  /** Firefox alone: says that it is the one for Android, and is used by a finger. */
  phone?: boolean;
  /** Folder of the extension to install instead of the built one. */
  extension?: string;
  /** Leaves the page open that the extension opens when it is installed. Otherwise it is waited for and closed: no script looks for a tab of its own. */
  keepWelcome?: boolean;
  /** Folder of a profile that stays when the browser is closed, and is started again with what was kept in it. Otherwise each has its own. */
  profile?: string;
  /** Hosts whose plain HTTP counts as secure, so that the clipboard works there as on the real HTTPS site. */
  secureHosts?: readonly string[];
}

export interface RunningBrowser {
  name: BrowserName;
  browser: Browser;
  /** Empty where it runs without the extension. */
  extensionId: string;
  /** Address of a file of the extension: `extensionUrl('popup.html')`. */
  extensionUrl(path: string): string;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Takes the extension away while pages are open. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
}

async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const {
    proxyPort,
    headless = true,
    colorScheme,
    language = 'en',
    withExtension = true,
    scale = 1,
  } = options;
  const secure = (options.secureHosts ?? []).map((host) => `http://${host}`).join(',');
  const browser = await puppeteer.launch({
    executablePath: provideBrowser('chromium'),
    headless,
    pipe: true,
    // What is measured may take its time.
    ...(options.measuring ? { protocolTimeout: 0 } : {}),
    ...(options.profile ? { userDataDir: options.profile } : {}),
    enableExtensions: withExtension,
    env: { ...process.env, LANGUAGE: language },
    args: [
      // Root in a container cannot use the sandbox, and that is where tests often run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort === null
        ? []
        : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
      `--lang=${language === 'ru' ? 'ru-RU' : 'en-US'}`,
      `--screen-info={${SCREEN.width}x${SCREEN.height}}`,
      `--force-device-scale-factor=${scale}`,
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--force-color-profile=srgb',
      `--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable${options.measuring ? ',BackForwardCache' : ''}`,
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.still ? ['--force-prefers-reduced-motion', '--font-render-hinting=none'] : []),
      ...(secure ? [`--unsafely-treat-insecure-origin-as-secure=${secure}`] : []),
    ],
  });
  const id = withExtension
    ? await browser.installExtension(options.extension ?? builtExtension('chromium'))
    : '';
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  if (withExtension && !options.keepWelcome) await closeWelcome(browser, extensionUrl);
  return {
    name: 'chromium',
    browser,
    extensionId: id,
    extensionUrl,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(extensionUrl(path));
      return page;
    },
    removeExtension: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** What Firefox for Android says of itself to pages and style sheets: coarse pointer, no hovering. */
const PHONE = {
  'general.useragent.override': 'Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0',
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
};

/**
 * Tabs opened one after another at the same site go on in the process of the one before. By itself Firefox starts a process for each, and
 * others beforehand: that is a third of the work of opening a tab and closing it again.
 */
const FEW_PROCESSES = {
  'dom.ipc.processCount': 1,
  'dom.ipc.processCount.webIsolated': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.keepProcessesAlive.webIsolated.max': 8,
  'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 1,
  'dom.ipc.keepProcessesAlive.webIsolated.time': 600,
};

async function launchFirefox(options: LaunchOptions): Promise<RunningBrowser> {
  const {
    proxyPort,
    headless = true,
    colorScheme = 'light',
    language = 'en',
    withExtension = true,
    scale = 1,
  } = options;
  const folder = withExtension ? (options.extension ?? builtExtension('firefox')) : null;
  const id = folder === null ? '' : firefoxId(folder);
  const profile = options.profile ? null : copiedProfile();
  const userDataDir = options.profile ?? profile?.folder;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: provideBrowser('firefox'),
    headless,
    ...(userDataDir ? { userDataDir } : {}),
    ...(options.measuring ? { protocolTimeout: 0 } : {}),
    args: ['--remote-allow-system-access'],
    env: {
      ...process.env,
      MOZ_HEADLESS_WIDTH: String(SCREEN.width),
      MOZ_HEADLESS_HEIGHT: String(SCREEN.height),
    },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      ...(proxyPort === null ? {} : firefoxProxy(proxyPort)),
      'layout.css.devPixelsPerPx': String(scale),
      'dom.security.https_first': false,
      // A permission that a test asks for with a press of a button is given: nobody is there to answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'dom.securecontext.allowlist': (options.secureHosts ?? []).join(','),
      ...(options.measuring ? { 'privacy.reduceTimerPrecision': false } : FEW_PROCESSES),
      // An extension that a script has installed is gone when the browser is, and what it kept would go with it.
      ...(options.profile
        ? {
            'extensions.webextensions.keepStorageOnUninstall': true,
            'extensions.webextensions.keepUuidOnUninstall': true,
          }
        : {}),
      ...(options.phone ? PHONE : {}),
      ...(options.still ? { 'ui.prefersReducedMotion': 1, 'ui.caretBlinkTime': 0 } : {}),
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
      'intl.locale.requested': language === 'ru' ? 'ru' : 'en-US',
      'intl.accept_languages': language === 'ru' ? 'ru' : 'en-US, en',
    },
  });
  if (folder !== null) await browser.installExtension(folder);
  const extensionUrl = (path: string) => `moz-extension://${FIREFOX_UUID}/${path}`;
  if (withExtension && !options.keepWelcome) await closeWelcome(browser, extensionUrl);
  return {
    name: 'firefox',
    browser,
    extensionId: id,
    extensionUrl,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // Navigation to an extension's page is never reported as finished over WebDriver BiDi; the page itself is waited for.
      page.goto(extensionUrl(path)).catch(() => {});
      await waitForAddress(page, extensionUrl(path));
      return page;
    },
    removeExtension: () => browser.uninstallExtension(id),
    close: async () => {
      await browser.close();
      // One that is still being written to is removed with all the others.
      profile?.remove();
    },
  };
}

/** The browser goes with a welcome page that did not come: whoever wants to can start another one. */
async function closeWelcome(browser: Browser, extensionUrl: RunningBrowser['extensionUrl']): Promise<void> {
  try {
    await (await welcomePage(browser, extensionUrl)).close();
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The page that the extension opens when it is installed, waited for. */
export async function welcomePage(
  browser: Browser,
  extensionUrl: RunningBrowser['extensionUrl'],
): Promise<Page> {
  const address = extensionUrl('welcome.html');
  const end = Date.now() + 40_000;
  for (;;) {
    // The page itself is asked, for a navigation that Firefox's driver did not begin is not known to it. One that goes away at that
    // very moment may never answer.
    for (const page of await browser.pages()) {
      const answer = page.evaluate(() => location.href).catch(() => null);
      if ((await Promise.race([answer, setTimeout(2_000, null)])) === address) return page;
    }
    if (Date.now() > end) throw new Error(`${address} was not opened when the extension was installed`);
    await setTimeout(20);
  }
}

/**
 * Waits until a page stands at this address and is complete. Asking a document that goes away at that very moment is an
 * error to Firefox's driver, so the question is asked again.
 */
export async function waitForAddress(page: Page, address: string): Promise<void> {
  const end = Date.now() + BROWSER_PATIENCE;
  for (;;) {
    const arrived = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
      .catch(() => false);
    if (arrived) return;
    if (Date.now() > end) throw new Error(`${address} was not reached; the page stands at ${page.url()}`);
    await setTimeout(50);
  }
}

/** Launches the browser, headless unless asked otherwise, with the built extension installed. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<RunningBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
