/** Processor time that a page spends on the extension, by Chromium's own trace: what other programs do meanwhile does not count. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: since when, how long, and how long on the processor. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

export interface ProcessorTime {
  /** Milliseconds that the gate's script took, with its compilation. */
  gate: number;
  /** Milliseconds of the longest task of the page behind the gate's yes. */
  longestTask: number;
  /** Milliseconds of the extension's scripts and functions, without the gate. */
  annotator: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** @param base address of the extension's files: only what they do counts */
export async function processorTime(
  page: Page,
  base: string,
  work: () => Promise<void>,
): Promise<ProcessorTime> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(bytes));
  const ours = traceEvents.filter(
    ({ name, args }) =>
      ['EvaluateScript', 'FunctionCall'].includes(name) && args?.data?.url?.startsWith(base),
  );
  const gate = ours.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/gate.js'),
  );
  if (!gate) throw new Error('the gate did not run');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid, ts }) =>
      name.includes('RunTask') &&
      ph === 'X' &&
      pid === gate.pid &&
      tid === gate.tid &&
      ts > gate.ts + (gate.dur ?? 0),
  );
  const milliseconds = (event: TraceEvent) => (event.tdur ?? event.dur ?? 0) / 1000;
  return {
    gate: milliseconds(gate),
    longestTask: Math.max(0, ...tasks.map(milliseconds)),
    annotator: ours.filter((event) => event !== gate).reduce((sum, event) => sum + milliseconds(event), 0),
  };
}
