/** What the context menu and the browser's list of keys say: all that the background has to say, which need not bring the other words along. */
import { messagesWhere } from './messages.ts';

export const BACKGROUND_MESSAGES = messagesWhere(
  (key) => key === 'contextCopy' || key === 'contextKeep' || key.startsWith('command'),
);
