/** How far a run is, for a person at a terminal: one line, written over. */
import type { Counts } from './checkpoint.ts';

/** Milliseconds between two lines. */
const EVERY = 500;

const clock = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(Math.floor(seconds % 60))}`
    : `${minutes}:${two(Math.floor(seconds % 60))}`;
};

/** What has been read of how much (bytes; null where that is not known), in how many seconds. */
export interface Pace {
  files: number;
  bytes: number;
  all: number | null;
  seconds: number;
}

/** The line: files, articles, claims, claims a second, and the time that is left where it can be told. */
export function progressLine({ articles, claims }: Counts, { files, bytes, all, seconds }: Pace): string {
  const number = (value: number) => Math.round(value).toLocaleString('en');
  const parts = [
    `${number(files)} ${files === 1 ? 'file' : 'files'}`,
    `${number(articles)} articles`,
    `${number(claims)} claims`,
    `${number(claims / Math.max(seconds, 0.001))} claims a second`,
  ];
  if (all !== null && bytes > 0) parts.push(`${clock(Math.max(0, ((all - bytes) * seconds) / bytes))} left`);
  return parts.join(', ');
}

/** Shows the line now and then. `end` takes it away. */
export function progressOn(show: (text: string) => void): { tell(line: () => string): void; end(): void } {
  let last = 0;
  return {
    tell: (line) => {
      if (Date.now() - last < EVERY) return;
      last = Date.now();
      show(`\r\u001b[K${line()}`);
    },
    end: () => {
      if (last > 0) show('\r\u001b[K');
    },
  };
}
