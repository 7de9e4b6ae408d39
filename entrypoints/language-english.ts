import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { english } from '../lib/language/english/english.ts';
import { registerLanguage } from '../lib/language/registered.ts';

export default defineUnlistedScript(() => registerLanguage(english));
