import { CITATION_FORMATS } from '../../lib/export/citation.ts';
import { type CitationForm, REFERENCE_STYLES } from '../../lib/export/cited-article.ts';
import type { SiteChoice } from '../../lib/panel/site-choice.ts';
import type { SiteRule } from '../../lib/settings/settings.ts';
import { Icon } from '../icon.tsx';
import { Menu, MenuGroup, MenuItem } from '../menu.tsx';
import { useWording } from '../wording-context.ts';
import { SiteMenuItems } from './site-choice.tsx';

interface Props {
  /** Null where there is no article to cite. */
  onCite: ((form: CitationForm) => void) | null;
  /** Null where the question stands in the panel, or there is no site. */
  site: SiteChoice | null;
  onRuleSite: (rule: SiteRule) => void;
  /** Null where there is no list to use them in. */
  onShowKeys: (() => void) | null;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
}

/** What is done now and then: to cite the article, to choose for a wire's own site, the options. */
export function MoreMenu({ onCite, site, onRuleSite, onShowKeys, onOpenLibrary, onOpenOptions }: Props) {
  const { say } = useWording();
  return (
    <Menu
      id="more"
      label={say('more')}
      title={say('moreWhy')}
      button="button--icon head__more"
      menu="menu--more"
      face={<Icon name="more" />}
    >
      {onCite && (
        <MenuGroup label={say('citeArticle')}>
          {REFERENCE_STYLES.map((style) => (
            <MenuItem key={style} onPick={() => onCite(style)}>
              {say('copyAs', say(`reference_${style}`))}
            </MenuItem>
          ))}
          {CITATION_FORMATS.map((format) => (
            <MenuItem key={format} onPick={() => onCite(format)}>
              {say('copyAs', say(`citation_${format}`))}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
      {onCite && <hr class="menu__line" />}
      {site && <SiteMenuItems site={site} onChoose={onRuleSite} />}
      {site && <hr class="menu__line" />}
      <MenuItem onPick={onOpenLibrary}>{say('openLibrary')}</MenuItem>
      {onShowKeys && <MenuItem onPick={onShowKeys}>{say('keys')}</MenuItem>}
      <MenuItem onPick={onOpenOptions}>{say('openOptions')}</MenuItem>
    </Menu>
  );
}
