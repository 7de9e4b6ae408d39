import { useEffect } from 'preact/hooks';
import { LIBRARY_FORMATS, type LibraryFormat } from '../../lib/library/library-format.ts';
import { Icon } from '../icon.tsx';
import { Menu, MenuGroup, MenuItem } from '../menu.tsx';
import { useWording } from '../wording-context.ts';

interface Props {
  id: string;
  /** How many claims it would be. */
  count: number;
  onExport: (format: LibraryFormat) => void;
}

/** Saves claims to a file in one of several forms. */
export function ExportMenu({ id, count: claims, onExport }: Props) {
  const { say, count } = useWording();
  useEffect(() => {
    const menu = document.getElementById(id)!;
    const place = () => placeAtButton(menu, document.querySelector(`[popovertarget="${id}"]`)!);
    menu.addEventListener('toggle', place);
    return () => menu.removeEventListener('toggle', place);
  }, [id]);
  return (
    <Menu
      id={id}
      label={say('libraryExportCount', count('claims', claims))}
      title={say('libraryExportWhy')}
      button="button--primary"
      menu="menu--export"
      face={
        <>
          <Icon name="save" />
          {say('libraryExport', claims)}
        </>
      }
    >
      <MenuGroup label={say('libraryExportAs')}>
        {LIBRARY_FORMATS.map((format) => (
          <MenuItem key={format} onPick={() => onExport(format)}>
            {say(`libraryFormat_${format}`)}
          </MenuItem>
        ))}
      </MenuGroup>
    </Menu>
  );
}

/** The menu stands over its button where there is room, else under it, and never beyond the window's edges. */
function placeAtButton(menu: HTMLElement, button: Element): void {
  const { top, bottom, left } = button.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = menu;
  const over = top - offsetHeight - 4;
  menu.style.top = `${over > 0 ? over : Math.min(bottom + 4, innerHeight - offsetHeight - 4)}px`;
  menu.style.left = `${Math.max(4, Math.min(left, document.documentElement.clientWidth - offsetWidth - 4))}px`;
}
