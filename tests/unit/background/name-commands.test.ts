import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nameCommands } from '../../../entrypoints/background/name-commands.ts';
import { changeSettings, type LanguageChoice } from '../../../lib/settings.ts';

/** The names that the browser shows, by command. */
let shown: Record<string, string>;
let updates: number;

beforeEach(() => {
  fakeBrowser.reset();
  shown = {
    'next-claim': 'Go to the next claim',
    _execute_sidebar_action: 'Open the list beside the page',
    own: 'x',
  };
  updates = 0;
  vi.stubGlobal('navigator', { locks: { request: (_: string, act: () => unknown) => act() } });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
  Object.assign(browser, {
    commands: {
      getAll: async () => Object.entries(shown).map(([name, description]) => ({ name, description })),
      update: async ({ name, description }: { name: string; description: string }) => {
        updates++;
        shown[name] = description;
      },
    },
  });
});

const choose = (language: LanguageChoice) => changeSettings((settings) => ({ ...settings, language }));

test('commands are named in the language that is chosen, and back', async () => {
  nameCommands();
  await choose('ru');
  await vi.waitFor(() => expect(shown['next-claim']).toBe('К следующему высказыванию'));
  expect(shown._execute_sidebar_action).toBe('Открыть список сбоку от страницы');
  expect(shown.own).toBe('x');
  await choose('auto');
  await vi.waitFor(() => expect(shown['next-claim']).toBe('Go to the next claim'));
});

test('what has its name already is left alone', async () => {
  nameCommands();
  await fakeBrowser.runtime.onStartup.trigger();
  await choose('en');
  await new Promise((later) => setTimeout(later));
  expect(updates).toBe(0);
});

test.each([
  ['of Chrome, which names no command anew', { getAll: async () => [] }],
  ['of a phone, which has none', undefined],
])('nothing goes wrong with the commands %s', async (_, commands) => {
  Object.assign(browser, { commands });
  expect(nameCommands).not.toThrow();
  await choose('ru');
});
