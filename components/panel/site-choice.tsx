import { useRef } from 'preact/hooks';
import type { SiteChoice } from '../../lib/panel/site-choice.ts';
import { readableHost } from '../../lib/settings/readable-host.ts';
import type { SiteRule } from '../../lib/settings/settings.ts';
import type { MessageKey } from '../../lib/wording/wording.ts';
import { MenuGroup, MenuItem } from '../menu.tsx';
import { useWording } from '../wording-context.ts';
import './site-choice.css';

const RULES: readonly SiteRule[] = ['ask', 'on', 'off'];
const NAMES: Readonly<Record<SiteRule, MessageKey>> = {
  ask: 'thisTime',
  on: 'alwaysOnSite',
  off: 'neverHere',
};
const WHYS: Readonly<Record<SiteRule, MessageKey>> = {
  ask: 'thisTimeWhy',
  on: 'alwaysOnSiteWhy',
  off: 'neverHereWhy',
};

/** The question as it is handed down to where it is asked; `site` is null where it is not. */
export interface SiteQuestionProps {
  site: SiteChoice | null;
  onRuleSite: (rule: SiteRule) => void;
}

interface Props {
  site: SiteChoice;
  onChoose: (rule: SiteRule) => void;
}

/**
 * "This time", "Always on this site", "Never here", where the answer can be changed. Arrows go from one to the other without
 * choosing it: the browser's own question comes with "always", and must not come on the way to "never".
 */
export function SiteQuestion({ site, onChoose }: Props) {
  const { say } = useWording();
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const all = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    all.at((all.indexOf(document.activeElement as HTMLElement) + by) % all.length)?.focus();
  };
  return (
    <div class="site">
      {site.refused && (
        <p class="site__refused" role="status">
          {say('siteRefused')}
        </p>
      )}
      <div
        ref={group}
        class="site__three"
        role="radiogroup"
        aria-label={say('onSite', readableHost(site.host))}
        onKeyDown={onKeyDown}
      >
        {RULES.map((rule) => (
          // biome-ignore lint/a11y/useSemanticElements: an input chooses whatever an arrow goes to.
          <button
            key={rule}
            class="site__one"
            type="button"
            role="radio"
            aria-checked={rule === site.rule}
            tabIndex={rule === site.rule ? 0 : -1}
            title={say(WHYS[rule], readableHost(site.host))}
            onClick={() => onChoose(rule)}
          >
            {say(NAMES[rule])}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The same three in a menu: on a wire's own site nobody has to be asked. */
export function SiteMenuItems({ site, onChoose }: Props) {
  const { say } = useWording();
  return (
    <MenuGroup label={say('onSite', readableHost(site.host))}>
      {RULES.map((rule) => (
        <MenuItem
          key={rule}
          checked={rule === site.rule}
          title={say(WHYS[rule], readableHost(site.host))}
          onPick={() => onChoose(rule)}
        >
          {say(NAMES[rule])}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
