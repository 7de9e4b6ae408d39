/** Firefox draws text decorations of highlights from this version on; before it, a mark of lines alone would not be seen. */
const FIREFOX_WITH_LINES = 146;

/** Whether a browser draws the lines of marks. @param userAgent as `navigator.userAgent` gives it */
export function drawsLines(userAgent: string): boolean {
  const version = /\bFirefox\/(\d+)/u.exec(userAgent)?.[1];
  return version === undefined || Number(version) >= FIREFOX_WITH_LINES;
}
