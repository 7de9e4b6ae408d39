import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nextTask } from '../../lib/steps/next-task.ts';
import { answerMessages } from './answer-messages.ts';
import { PageSession } from './page-session.ts';

/** Where this world keeps its one session: the script may be put into a tab again at any time, and must not begin twice. */
const KEY = Symbol.for('wiremark.session');

export default defineUnlistedScript(() => {
  const world = globalThis as { [KEY]?: PageSession };
  let session = world[KEY];
  if (!session?.alive) {
    session = new PageSession();
    world[KEY] = session;
    answerMessages(session);
  }
  // Unasked, for a question of the background takes its time; in a task of its own, for starting has taken the page's.
  void nextTask().then(() => session.begin());
});
