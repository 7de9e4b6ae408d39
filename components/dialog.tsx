import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { useWording } from './wording-context.ts';
import './dialog.css';

interface Props {
  /** Further class. */
  class?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  onClose: () => void;
  /** What stands in it. @param close closes it, as Escape does */
  children: (close: () => void) => ComponentChildren;
}

/** A modal dialog that is open as long as it is there, with a button that closes it. */
export function Dialog({ class: further, onClose, children, ...named }: Props) {
  const { say } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class={further ? `over ${further}` : 'over'} {...named} onClose={onClose}>
      {children(close)}
      <IconButton icon="close" further="over__close" title={say('closeCard')} onPress={close} />
    </dialog>
  );
}
