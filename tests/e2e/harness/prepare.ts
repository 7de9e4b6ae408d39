import { prepareProfile } from '../../../scripts/browsers/firefox-profile.ts';

/** Once before all the tests in browsers. Resolves to what is to be done behind them. */
export default prepareProfile;
