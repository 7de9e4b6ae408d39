import type { MessageKey } from '../../lib/wording/wording.ts';
import { Dialog } from '../dialog.tsx';
import { useWording } from '../wording-context.ts';
import './keys-dialog.css';

/** The keys of the panel, and what each does. Letters go by the place of the key, so that the keyboard's language does not matter. */
const KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['↑', '↓'], 'keyMove'],
  [['Enter'], 'keyGo'],
  [['C'], 'keyCopy'],
  [['K'], 'keyKeep'],
  [['X'], 'keySelect'],
  [['Shift ↑', 'Shift ↓'], 'keySelectRange'],
  [['A'], 'keySelectAll'],
  [['R'], 'keyPutRight'],
  [['/'], 'keySearch'],
  [['?'], 'keyHelp'],
];

/** Over the panel: its keys. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { say } = useWording();
  return (
    <Dialog aria-label={say('keys')} onClose={onClose}>
      {() => (
        <>
          <h2>{say('keys')}</h2>
          <dl class="keys">
            {KEYS.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((each) => (
                    <kbd key={each}>{each}</kbd>
                  ))}
                </dt>
                <dd>{say(does)}</dd>
              </div>
            ))}
          </dl>
          <p class="keys__elsewhere">{say('keysElsewhere')}</p>
        </>
      )}
    </Dialog>
  );
}
