import { prepareProfile } from '../../../scripts/browsers/firefox-profile.ts';

/** Once before all the tests in browsers. @returns what is to be done behind them */
export default async function prepare(): Promise<() => void> {
  const profile = await prepareProfile();
  return () => profile.remove();
}
