import { shownParentOf } from '../article/shown-tree.ts';

/** How far what an element stands in is scrolled: the page, or a part of it that scrolls by itself. All in CSS pixels. */
export interface Scrolled {
  /** Where what is seen begins, from the window's top. */
  top: number;
  height: number;
  /** What is above it, and what below. */
  above: number;
  below: number;
}

/** How far the innermost scroller around an element is scrolled. */
export function scrolledAround(element: Element): Scrolled {
  const page = document.scrollingElement ?? document.documentElement;
  for (let at: Element | null = element; at !== null && at !== page; at = shownParentOf(at)) {
    if (at.scrollHeight <= at.clientHeight + 1 || !/auto|scroll/.test(overflowOf(at))) continue;
    // What is said of the body holds for the whole page, unless something is said of that.
    if (at === document.body && overflowOf(document.documentElement) === 'visible') continue;
    return { top: at.getBoundingClientRect().top, height: at.clientHeight, ...beyond(at, at.clientHeight) };
  }
  return { top: 0, height: innerHeight, ...beyond(page, innerHeight) };
}

const overflowOf = (element: Element): string => getComputedStyle(element).overflowY;

function beyond({ scrollTop, scrollHeight }: Element, height: number): { above: number; below: number } {
  return { above: scrollTop, below: Math.max(0, scrollHeight - height - scrollTop) };
}
