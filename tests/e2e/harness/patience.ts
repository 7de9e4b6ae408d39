/**
 * How long a test waits for what has to come, in milliseconds. It never waits that long where all is well; a machine on which two files are
 * tried side by side is slow, and that is no fault of what is tested.
 */
export const PATIENCE = 20_000;
