import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';

export interface ButtonPlace {
  /** The browsers differ in how a button is pinned. */
  browser: 'chrome' | 'edge' | 'firefox' | 'android';
  /** Whether it stands in the toolbar; null where the browser does not tell. */
  pinned: boolean | null;
}

/** How to keep the extension's button in sight, with a drawing of the way; done as soon as it is. On a phone: where it is. */
export function PinStep({ button: { browser, pinned } }: { button: ButtonPlace }) {
  const { say } = useWording();
  if (browser === 'android')
    return (
      <section class="pin" aria-labelledby="pin-title">
        <h2 id="pin-title">{say('welcomeMenuTitle')}</h2>
        <p>{say('welcomeMenu')}</p>
      </section>
    );
  return (
    <section class="pin" aria-labelledby="pin-title" data-pinned={pinned}>
      <h2 id="pin-title">{say('welcomePinTitle')}</h2>
      <Toolbar browser={browser} pinned={pinned === true} />
      <p role="status">{pinned ? say('welcomePinned') : say(`welcomePin_${browser}`)}</p>
    </section>
  );
}

/** The end of a browser's toolbar and, until the button is pinned, the menu that is to be opened there. */
function Toolbar({ browser, pinned }: { browser: keyof typeof PINS; pinned: boolean }) {
  return (
    <div class="pin__drawing" aria-hidden="true">
      <div class="pin__bar">
        <span class="pin__address" />
        {pinned && <img src="/icon/icon.svg" width="18" height="18" alt="" />}
        <span class={pinned ? 'pin__puzzle' : 'pin__puzzle pin__press'}>
          <Icon name="puzzle" />
        </span>
        <span class="pin__more" />
      </div>
      {!pinned && (
        <div class="pin__menu">
          <img src="/icon/icon.svg" width="18" height="18" alt="" />
          <span>Wiremark</span>
          <span class="pin__press">
            <Icon name={PINS[browser]} />
          </span>
        </div>
      )}
    </div>
  );
}

const PINS = { chrome: 'pin', edge: 'eye', firefox: 'gear' } as const;
