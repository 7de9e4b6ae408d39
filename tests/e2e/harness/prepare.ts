import { BROWSERS } from '../../../scripts/browsers/find-browser.ts';
import { prepareProfile } from '../../../scripts/browsers/firefox-profile.ts';
import { buildWhatIsStale } from '../../../scripts/builds.ts';

/** Once before all the tests in browsers: they drive what stands in `.output`. Resolves to what is to be done behind them. */
export default function prepare(): Promise<() => void> {
  buildWhatIsStale(BROWSERS, console.log);
  return prepareProfile();
}
