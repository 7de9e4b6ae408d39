import { findArticleOpening } from '../../lib/article/page-opening.ts';
import { lookWhileSettling } from '../../lib/page/look-while-settling.ts';

/**
 * Looks for an article while the page settles.
 * @param delay before the first look, in milliseconds
 * @param onGivenUp called when the page has settled without one
 * @param signal ends the looking
 */
export function expectArticle(
  delay: number,
  onFound: () => void,
  onGivenUp: () => void,
  signal: AbortSignal,
): void {
  const look = () => {
    if (findArticleOpening(document) === null) return false;
    onFound();
    return true;
  };
  let end = () => {};
  const rest = setTimeout(() => {
    end = lookWhileSettling(look, onGivenUp);
  }, delay);
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    end();
  });
}
