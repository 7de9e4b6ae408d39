import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerLanguage } from '../lib/language/registered.ts';
import { russian } from '../lib/language/russian/russian.ts';

export default defineUnlistedScript(() => registerLanguage(russian));
