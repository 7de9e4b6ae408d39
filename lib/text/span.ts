/** `[start, end)` in UTF-16 code units of the article's text. */
export type Span = readonly [start: number, end: number];
