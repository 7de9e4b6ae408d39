import { COPY_FORMATS, type CopyFormat } from '../../lib/settings/settings.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import './copy-bar.css';

interface Props {
  /** How many claims would be copied: the selected ones, else all that are listed. */
  count: number;
  /** Whether `count` claims were selected one by one. */
  chosen: boolean;
  format: CopyFormat;
  onFormat: (format: CopyFormat) => void;
  onCopy: () => void;
  onSave: () => void;
  onClearSelection: () => void;
}

/** Copies or saves the selected claims, or all that are listed, in the chosen format. */
export function CopyBar({
  count: number,
  chosen,
  format,
  onFormat,
  onCopy,
  onSave,
  onClearSelection,
}: Props) {
  const { say, count } = useWording();
  return (
    <section class="copy-bar" aria-label={say('copying')}>
      <p class="copy-bar__count">{chosen ? count('selectedClaims', number) : count('claims', number)}</p>
      {chosen && (
        <button
          class="button button--icon"
          type="button"
          aria-label={say('clearSelection')}
          title={say('clearSelection')}
          onClick={onClearSelection}
        >
          <Icon name="close" />
        </button>
      )}
      <select
        class="field copy-bar__format"
        aria-label={say('copyFormat')}
        value={format}
        onChange={(event) => onFormat(event.currentTarget.value as CopyFormat)}
      >
        {COPY_FORMATS.map((name) => (
          <option key={name} value={name}>
            {say(`format_${name}`)}
          </option>
        ))}
      </select>
      <button
        class="button button--icon"
        type="button"
        disabled={number === 0}
        aria-label={say('saveToFile')}
        title={say('saveToFile')}
        onClick={onSave}
      >
        <Icon name="save" />
      </button>
      <button class="button button--primary" type="button" disabled={number === 0} onClick={onCopy}>
        <Icon name="copy" />
        {chosen ? say('copySelected') : say('copyAll')}
      </button>
    </section>
  );
}
