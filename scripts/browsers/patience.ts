/** How long is waited for what a browser does by itself, in milliseconds: on a busy machine that takes its time, and never so much where all is well. */
export const BROWSER_PATIENCE = 30_000;
