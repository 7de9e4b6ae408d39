/** The card's own document: it draws what the annotator of the page around it tells it to, and tells it what was pressed. */
import { render } from 'preact';
import { ShownCard } from '../../components/card/shown-card.tsx';
import type { FrameGreeting, FromFrame, ToFrame } from '../../lib/card/frame-messages.ts';
import { copyInPage } from '../../lib/highlight/copy-in-page.ts';
import '../../components/design/tokens.css';
import '../../components/design/controls.css';
import '../../components/design/for-ears.css';
import '../../components/panel/kind-label.css';
import '../../components/panel/who.css';
import '../../components/put-right/put-right.css';
import '../../components/card/card.css';
import './card-frame.css';

const app = document.getElementById('app')!;
const nonce = location.hash.slice(1);

addEventListener('message', function greet({ data, ports }: MessageEvent<FrameGreeting | null>) {
  const [port] = ports;
  // Whoever does not know this document's address speaks for the page.
  if (!port || nonce === '' || data?.nonce !== nonce) return;
  removeEventListener('message', greet);
  addEventListener('keydown', ({ key }) => {
    const closed: FromFrame = { type: 'acted', action: { type: 'close' } };
    if (key === 'Escape') port.postMessage(closed);
  });
  // Parts of a card are opened and shut in it. Before there is a card, it has no size to tell.
  const sizes = new ResizeObserver(() => port.postMessage(drawn()));
  port.onmessage = ({ data: told }: MessageEvent<ToFrame>) => {
    void obey(told, port);
    if (told.type === 'show') sizes.observe(app);
  };
});

const drawn = (): FromFrame => ({ type: 'drawn', height: app.getBoundingClientRect().height });

async function obey(told: ToFrame, port: MessagePort): Promise<void> {
  const say = (message: FromFrame) => port.postMessage(message);
  switch (told.type) {
    case 'show':
      document.documentElement.style.colorScheme = told.content.tone;
      document.documentElement.lang = told.content.language;
      render(<ShownCard content={told.content} act={(action) => say({ type: 'acted', action })} />, app);
      say(drawn());
      return;
    case 'focus':
      app.querySelector<HTMLElement>('[role="dialog"]')?.focus();
      return;
    case 'copy':
      say({ type: 'copied', done: await copyInPage(told.copied) });
  }
}
