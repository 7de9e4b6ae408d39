/** The words of the interface as they are used: without what translators are told of them, and without those of one page alone. */
import { messagesWhere, ofLibrary, ofWelcome } from './messages.ts';

export const MESSAGES = messagesWhere((key) => !ofWelcome(key) && !ofLibrary(key));
