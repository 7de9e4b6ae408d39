import { COPY_FORMATS, type CopyFormat } from '../../lib/settings/settings.ts';
import { Icon } from '../icon.tsx';
import { Menu, MenuGroup, MenuItem } from '../menu.tsx';
import { useWording } from '../wording-context.ts';

interface Props {
  /** How many claims would be copied: the selected ones, else all that are listed. */
  count: number;
  /** Whether these are all claims of the article. */
  all: boolean;
  format: CopyFormat;
  onFormat: (format: CopyFormat) => void;
  onCopy: () => void;
  onSave: () => void;
}

/** Copies claims with their attribution; beside it the form of the copy, and the same to a file. */
export function CopyClaims({ count, all, format, onFormat, onCopy, onSave }: Props) {
  const { say } = useWording();
  const form = say(`format_${format}`);
  return (
    <span class="pair">
      <button
        class="button button--primary"
        type="button"
        disabled={count === 0}
        title={say('copyClaimsWhy')}
        onClick={onCopy}
      >
        <Icon name="copy" />
        {say(all ? 'copyAll' : 'copySome', count)}
      </button>
      <Menu
        id="form"
        label={say('formOfCopy', form)}
        title={say('formOfCopyWhy')}
        button="pair__form"
        menu="menu--form"
        face={
          <>
            {form}
            <Icon name="down" />
          </>
        }
      >
        <MenuGroup label={say('copyFormat')}>
          {COPY_FORMATS.map((name) => (
            <MenuItem key={name} checked={name === format} onPick={() => onFormat(name)}>
              {say(`format_${name}`)}
            </MenuItem>
          ))}
        </MenuGroup>
        <hr class="menu__line" />
        <MenuItem onPick={onSave}>{say('saveToFileAs', form)}</MenuItem>
      </Menu>
    </span>
  );
}
