/** How much of a long article is read first, UTF-16 code units: what a reader has before the eyes when the page opens, and a bit. */
const BEGINNING = 4000;
/** A text of so many beginnings is read in one: the whole would be there hardly later. */
const LONG = 3;

/**
 * The paragraphs that a long text begins with. Their marks need not wait for the whole, and mostly stand where they will stand:
 * little that an article says is explained by what comes far behind it. Null for a text that is not long, or that has no end of a paragraph there.
 */
export function beginningOf(text: string): string | null {
  if (text.length < LONG * BEGINNING) return null;
  const end = text.lastIndexOf('\n\n', BEGINNING);
  return end > 0 ? text.slice(0, end) : null;
}
