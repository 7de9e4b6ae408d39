import { templateInUse } from '../../lib/settings/copy-templates.ts';
import { COPY_FORMATS, type CopyFormat, type Settings } from '../../lib/settings/settings.ts';
import { Icon } from '../icon.tsx';
import { Menu, MenuGroup, MenuItem } from '../menu.tsx';
import { useWording } from '../wording-context.ts';

/** In which format claims are copied. */
export type FormatChoice = Pick<Settings, 'copyFormat' | 'copyTemplates' | 'copyTemplate'>;

interface Props {
  /** How many claims would be copied: the selected ones, else all that are listed. */
  count: number;
  /** Whether these are all claims of the article. */
  all: boolean;
  format: FormatChoice;
  /** @param template place of the template, where it is one */
  onFormat: (format: CopyFormat, template?: number) => void;
  onCopy: () => void;
  onSave: () => void;
}

/** Copies claims with their attribution; beside it the form of the copy, and the same to a file. */
export function CopyClaims({ count, all, format, onFormat, onCopy, onSave }: Props) {
  const { say } = useWording();
  const { copyFormat, copyTemplates, copyTemplate } = format;
  const isTemplate = copyFormat === 'template';
  const form = (isTemplate && templateInUse(format).name) || say(`format_${copyFormat}`);
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
            <span class="pair__name">{form}</span>
            <Icon name="down" />
          </>
        }
      >
        <MenuGroup label={say('copyFormat')}>
          {COPY_FORMATS.filter((name) => name !== 'template').map((name) => (
            <MenuItem key={name} checked={name === copyFormat} onPick={() => onFormat(name)}>
              {say(`format_${name}`)}
            </MenuItem>
          ))}
          {copyTemplates.map(({ name }, place) => (
            <MenuItem
              key={place}
              checked={isTemplate && place === copyTemplate}
              onPick={() => onFormat('template', place)}
            >
              {name || say('format_template')}
            </MenuItem>
          ))}
        </MenuGroup>
        <hr class="menu__line" />
        <MenuItem onPick={onSave}>{say('saveToFileAs', form)}</MenuItem>
      </Menu>
    </span>
  );
}
