/**
 * Of several articles below each other, the one that is being read: the last that begins above the middle of the window, else the
 * first. Reads the page's layout, which the gate does not.
 */
export function articleInView(openings: [Element, ...Element[]]): Element {
  const [first, ...others] = openings;
  if (others.length === 0) return first;
  const middle = innerHeight / 2;
  return openings.findLast((opening) => opening.getBoundingClientRect().top < middle) ?? first;
}
