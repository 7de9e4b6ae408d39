/** The words of the library's page, which no other part need bring along. */
import { messagesWhere, ofLibrary } from './messages.ts';

export const LIBRARY_MESSAGES = messagesWhere(ofLibrary);
