import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { WIRE_MATCHES } from './lib/wire-sites.ts';
import { computedModules } from './scripts/computed-modules.ts';
import { thirdPartyNotices } from './scripts/third-party-notices.ts';

/** The icons of `npm run icons` for the extension's button, by their side in pixels. */
const ACTION_ICONS = { 16: 'icon/16.png', 32: 'icon/32.png' };

/**
 * The commands that the reader can give by key, and change in the browser. Chrome takes four suggestions at most, and none that a menu
 * of its own has; a test asks both browsers whether they took all.
 */
function commandsFor(browser: string) {
  return {
    'toggle-marks': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandToggleMarks__' },
    'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextClaim__' },
    'previous-claim': {
      suggested_key: { default: 'Alt+Shift+K' },
      description: '__MSG_commandPreviousClaim__',
    },
    'copy-claim': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandCopyClaim__' },
    // No key is suggested: Chrome takes four at most.
    'keep-claim': { description: '__MSG_commandKeepClaim__' },
    [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
      description: '__MSG_commandOpenPanel__',
    },
  };
}

/**
 * The extension's name for Firefox and addons.mozilla.org, for ever: another one would be another extension, and its readers would
 * lose their settings. A UUID, since it belongs to nobody's domain.
 */
const FIREFOX_ID = '{3db2ad26-0109-4997-a7e5-3267aaaba851}';

const notices = thirdPartyNotices(import.meta.dirname);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: { 'build:done': ({ config }) => notices.write(config.outDir) },
  // The entrypoints import what they use by name, so that a reader sees where each thing comes from.
  imports: false,
  // What the build does not need: the pictures alone would be larger than all the rest.
  zip: { excludeSources: ['artifacts/**', 'docs/**', 'tests/**', 'vitest.*.ts'] },
  vite: ({ mode }) => ({
    plugins: [preact(), computedModules(), notices.plugin],
    build: {
      // The oldest browsers of the manifest below: nothing is translated for older ones, and light-dark() stays what it is.
      target: ['chrome128', 'firefox140'],
      // Without Vite's polyfill for module preloading: that would bring a `fetch` into pages that never load anything.
      modulePreload: { polyfill: false },
      // The limits and names that the gate's modules share are written where they are used: it is read on every page.
      rolldownOptions: {
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        // The framework's logger says nothing in what is shipped, so the calls of it can go.
        treeshake: { manualPureFunctions: mode === 'production' ? ['logger'] : [] },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: WIRE_MATCHES,
    action: { default_icon: ACTION_ICONS },
    optional_host_permissions: ['*://*/*'],
    content_scripts: [
      {
        matches: WIRE_MATCHES,
        js: ['gate.js'],
        run_at: 'document_end',
        all_frames: true,
        // Frames that a page has written itself have no address of their own.
        match_origin_as_fallback: true,
      },
    ],
    commands: commandsFor(browser),
    ...(browser === 'firefox'
      ? {
          // The card's document, see lib/card/frame-surface.ts.
          web_accessible_resources: [{ resources: ['card-frame.html'], matches: ['*://*/*'] }],
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first that knows what is said of data there.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
