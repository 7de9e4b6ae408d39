/** The words of the page of the first run, which no other part need bring along: least of all the card, which comes into pages. */
import { messagesWhere, ofWelcome } from './messages.ts';

export const WELCOME_MESSAGES = messagesWhere(ofWelcome);
