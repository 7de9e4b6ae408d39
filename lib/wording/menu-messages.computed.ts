/** What the context menu says: all that the background has to say, which need not bring the other words along. */
import { messagesWhere } from './messages.ts';

export const MENU_MESSAGES = messagesWhere((key) => key === 'contextCopy' || key === 'contextKeep');
