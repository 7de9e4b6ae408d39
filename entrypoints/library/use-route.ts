import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LibraryRoute, readRoute, routeAddress } from '../../components/library/library-route.ts';

/** The page that the address names, kept up to date; and the way to name another without an entry in the browser's history. */
export function useRoute(): [route: LibraryRoute, replace: (route: LibraryRoute) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const replace = useCallback((route: LibraryRoute) => {
    const address = routeAddress(route);
    history.replaceState(null, '', address);
    setHash(address);
  }, []);
  return [readRoute(hash), replace];
}
