import { Icon, type IconName } from './icon.tsx';

interface Props {
  icon: IconName;
  /** For `keep`: whether it is kept. */
  filled?: 'all' | 'some' | undefined;
  /** What it does, to see when the pointer rests on it. */
  title: string;
  /** The same to hear, where that has to say more: of which claim. */
  label?: string;
  /** A class beside those of all such buttons. */
  further?: string | undefined;
  pressed?: boolean | 'mixed';
  tabIndex?: number;
  onPress: () => void;
}

/** A button that shows nothing but an icon. */
export function IconButton({
  icon,
  filled,
  title,
  label = title,
  further,
  pressed,
  tabIndex,
  onPress,
}: Props) {
  return (
    <button
      class={further ? `button button--icon ${further}` : 'button button--icon'}
      type="button"
      tabIndex={tabIndex}
      title={title}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={icon} filled={filled} />
    </button>
  );
}
