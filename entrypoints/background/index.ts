import { defineBackground } from 'wxt/utils/define-background';
import { showInBadge } from './badge.ts';
import { hearMessages } from './hear-messages.ts';

/** Stateless: the browser may stop the background between any two events, and starts it again for the next. */
export default defineBackground(() => {
  hearMessages();
  showInBadge(null, null);
});
