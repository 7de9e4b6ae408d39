/** What tells which key was pressed. */
type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** On keyboards of other letters, the signs that stand where "/" and "?" do on an English one. */
const IN_PLACE_OF: Readonly<Record<string, string>> = { '.': '/', ',': '?' };

/**
 * The Latin letter or the sign that a press stands for: whatever Caps Lock says, and where the keyboard writes other letters, what
 * stands on the same key of an English one.
 */
export function pressedKey({ key, code }: Pick<Pressed, 'key' | 'code'>): string {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter && /^\p{L}$/u.test(key)) return letter.toLowerCase();
  return (code === 'Slash' && IN_PLACE_OF[key]) || key;
}

/** Whether a key is held that makes a press the browser's or the system's. */
export const isWithModifier = ({ ctrlKey, metaKey, altKey }: Pressed): boolean =>
  ctrlKey || metaKey || altKey;
