import type { ComponentChildren } from 'preact';
import { Switch } from '../switch.tsx';
import { useWording } from '../wording-context.ts';
import { SiteQuestion, type SiteQuestionProps } from './site-choice.tsx';
import './panel-foot.css';

export interface FootProps extends SiteQuestionProps {
  /** What has just happened. It stands over the foot and takes its room from the list, so that it covers nothing. */
  message: ComponentChildren;
}

interface Props extends FootProps {
  /** The bar: what is done with what the view shows. Null for none. */
  children: ComponentChildren;
}

/** What stays at the lower edge: the question about the site over one bar. */
export function PanelFoot({ site, onRuleSite, message, children }: Props) {
  return (
    <>
      {message}
      {(site || children) && (
        <footer class="foot">
          {site && <SiteQuestion site={site} onChoose={onRuleSite} />}
          {children && <div class="foot__bar">{children}</div>}
        </footer>
      )}
    </>
  );
}

interface SwitchProps {
  shown: boolean;
  onShow: (shown: boolean) => void;
}

/** The marks in all pages, on or off. */
export function MarksSwitch({ shown, onShow }: SwitchProps) {
  const { say } = useWording();
  return (
    <Switch checked={shown} title={say('marksSwitchWhy')} onChange={onShow}>
      {say('marksEverywhere')}
    </Switch>
  );
}
