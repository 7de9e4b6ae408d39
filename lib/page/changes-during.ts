import { type Follower, isOurs } from './follow-element.ts';

/** Watches a page while it is read in slices. */
export interface Changes {
  /** Stops watching. @returns tells whether anything in an element, or in what it stands in, has changed meanwhile */
  end: () => (element: Element) => boolean;
}

/**
 * Watches for what changes in a page for a short time.
 * @param root the page's root element; null for a page without any
 */
export function changesDuring(root: Element | null, ignored: Follower['ignored']): Changes {
  const changed = new Set<Node>();
  const note = (records: MutationRecord[]) => {
    for (const record of records) if (!isOurs(record, ignored)) changed.add(record.target);
  };
  const observer = new MutationObserver(note);
  if (root) observer.observe(root, { childList: true, subtree: true, characterData: true });
  return {
    end() {
      note(observer.takeRecords());
      observer.disconnect();
      return (element) => [...changed].some((node) => element.contains(node) || node.contains(element));
    },
  };
}
