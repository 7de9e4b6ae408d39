/** Firefox's own window, in which everything stands that is no tab; scripts reach it by WebDriver BiDi's access to the system. */
import type { Browser } from 'puppeteer-core';

/** What the driver keeps to itself: the line to the browser, on which events arrive as well. */
export interface Line {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
  emit(event: string, parameters: object): void;
}

/** A browsing context as WebDriver BiDi describes it. */
export interface Context {
  context: string;
  url: string;
}

export function lineTo(browser: Browser): Line {
  return (browser as unknown as { connection: Line }).connection;
}

/**
 * Runs a function in the window, with the browser's own powers. It sees nothing of the file in which it stands; words and result
 * go through JSON. Rejects with what it throws, and where the browser was started without access to the system.
 */
export async function inFirefoxWindow<Words extends unknown[], Result>(
  browser: Browser,
  work: (...words: Words) => Promise<Result>,
  ...words: Words
): Promise<Result> {
  const line = lineTo(browser);
  const { contexts } = (await line.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: Context[];
  };
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no window open');
  const answer = (
    await line.send('script.callFunction', {
      functionDeclaration: `async (words) => JSON.stringify((await (${work})(...JSON.parse(words))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(words) }],
      awaitPromise: true,
      target: { context: window.context },
    })
  ).result as { result?: { value: string }; exceptionDetails?: { text: string } };
  if (!answer.result) throw new Error(answer.exceptionDetails?.text ?? 'Firefox gave no answer');
  return JSON.parse(answer.result.value);
}
