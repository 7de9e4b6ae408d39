import { useEffect, useId, useRef } from 'preact/hooks';
import { useWording } from '../wording-context.ts';
import './question.css';

interface Props {
  title: string;
  text: string;
  /** What can be answered, the weightiest first, and what is done then, while the press lasts. */
  answers: readonly (readonly [label: string, act: () => void])[];
  /** The question is over without an answer. */
  onClose: () => void;
}

/** Asks before something is done that is not easily done again. Escape and "Cancel" leave it undone. */
export function Question({ title, text, answers, onClose }: Props) {
  const { say } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const answered = useRef(false);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onClose={() => onClose()}
    >
      <h3 id={`${id}title`}>{title}</h3>
      <p id={`${id}text`}>{text}</p>
      <div class="options__buttons">
        {answers.map(([label, act], place) => (
          <button
            key={label}
            class={place === 0 ? 'button button--primary' : 'button'}
            type="button"
            onClick={() => {
              if (answered.current) return;
              answered.current = true;
              act();
              onClose();
            }}
          >
            {label}
          </button>
        ))}
        <button class="button" type="button" onClick={() => dialog.current?.close()}>
          {say('cancel')}
        </button>
      </div>
    </dialog>
  );
}
