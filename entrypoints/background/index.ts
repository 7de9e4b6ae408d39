import { defineBackground } from 'wxt/utils/define-background';
import { annotateTexts } from './annotate-texts.ts';
import { showInBadge } from './badge.ts';
import { offerCopying } from './context-menu.ts';
import { hearCommands } from './hear-commands.ts';
import { hearMessages } from './hear-messages.ts';
import { keepGateOnSites } from './keep-gate-on-sites.ts';
import { nameCommands } from './name-commands.ts';
import { openWelcomeOnce } from './open-welcome.ts';
import { keepSettingsAtHand } from './settings-at-hand.ts';

/** Nothing here has to last: the browser may stop the background between any two events, and starts it again for the next. */
export default defineBackground(() => {
  keepSettingsAtHand();
  hearMessages();
  hearCommands();
  nameCommands();
  annotateTexts();
  offerCopying();
  openWelcomeOnce();
  keepGateOnSites();
  showInBadge(null, null);
});
