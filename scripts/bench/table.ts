/** The benchmark's results, as a table for a terminal. */

/** A line of the table. Figures are texts with their units; null where there is none. */
export interface Row {
  what: string;
  ours: string;
  /** What ours is held against, by its name and figure: "compromise 13.1 ms". */
  against?: string | null;
  /** How many times better (over 1) or worse (under 1) ours is. */
  ratio?: number | null;
  /** What must hold, in words: "< 2 ms". */
  limit?: string | null;
  /** Whether it does. */
  holds?: boolean | null;
}

export const milliseconds = (value: number): string =>
  value >= 1000
    ? `${(value / 1000).toFixed(1)} s`
    : `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

export const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)}x`;

const COLUMNS = ['', 'Wiremark', 'against', 'ratio', 'limit', ''] as const;

/** A part's rows under its title, in aligned columns. */
export function table(title: string, rows: readonly Row[]): string {
  const cells = rows.map(({ what, ours, against, ratio, limit, holds }) => [
    what,
    ours,
    against ?? '',
    ratio == null ? '' : times(ratio),
    limit ?? '',
    holds == null ? '' : holds ? 'holds' : 'MISSED',
  ]);
  const lines = [[...COLUMNS], ...cells];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return [`\n${title}`, ...text].join('\n');
}
