import { useEffect, useRef } from 'preact/hooks';
import { isWithModifier, pressedKey } from '../pressed-key.ts';

/** Hears keys wherever the focus is, but in a field that is written in and under a dialog. @param does what each key does */
export function usePanelKeys(does: Readonly<Record<string, () => void>>): void {
  const now = useRef(does);
  now.current = does;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = pressedKey(event);
      if (event.defaultPrevented || isWithModifier(event) || !Object.hasOwn(now.current, key)) return;
      if ((event.target as Element).closest?.('input:not([type="checkbox"]), select, textarea, dialog'))
        return;
      event.preventDefault();
      now.current[key]?.();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
