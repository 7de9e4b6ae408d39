import { useRef } from 'preact/hooks';

interface Props {
  /** What is done with the file, on the button. */
  label: string;
  /** Kinds of file, as `accept` of a file input has them. */
  accept: string;
  onChoose: (file: File) => void;
  disabled?: boolean;
}

/** A button that asks for a file. */
export function FileChooser({ label, accept, onChoose, disabled }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class="button" type="button" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onChoose(file);
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
