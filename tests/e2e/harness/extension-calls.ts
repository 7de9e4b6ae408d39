/** Which functions of the extension a page runs, by Chromium's own trace. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browsers/launch.ts';

interface TraceEvent {
  name: string;
  args?: { data?: { url?: string; functionName?: string } };
}

/** The extension's functions that the page's process was called into while `work` went on, by file and name. */
export async function callsDuring(
  running: RunningBrowser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<string[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const ours = running.extensionUrl('');
  return traceEvents
    .filter(
      ({ name, args }) =>
        ['FunctionCall', 'EvaluateScript'].includes(name) && args?.data?.url?.startsWith(ours),
    )
    .map(({ args }) => `${args!.data!.url!.slice(ours.length)} ${args!.data!.functionName ?? ''}`.trim());
}
