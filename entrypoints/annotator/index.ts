import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMessages } from './answer-messages.ts';
import { PageSession } from './page-session.ts';

/** Where this world keeps its one session: the script may be put into a tab again at any time, and must not begin twice. */
const KEY = Symbol.for('wiremark.session');

export default defineUnlistedScript(() => {
  const world = globalThis as { [KEY]?: PageSession };
  if (world[KEY]?.alive) return;
  const session = new PageSession();
  world[KEY] = session;
  answerMessages(session);
});
