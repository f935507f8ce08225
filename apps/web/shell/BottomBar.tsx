import { EllipsisOutlined } from '@ant-design/icons';
import { useNavigate } from 'react-router';
import { useShellWords } from '../words/shellWords';
import { useLabel } from '../words/words';
import { LazyMenu } from './LazyMenu';
import { MenuLink } from './SideMenu';
import styles from './shell.module.css';
import { useIsHere, useMenu } from './useMenu';

const mostPlaces = 5;

/** The menu at the bottom of a phone, where a thumb reaches it; what does not fit stands under “more”. */
export function BottomBar() {
  const t = useShellWords();
  const say = useLabel();
  const navigate = useNavigate();
  const entries = useMenu();
  const isHere = useIsHere();
  const fits = entries.length <= mostPlaces;
  const shown = fits ? entries : entries.slice(0, mostPlaces - 1);
  const rest = fits ? [] : entries.slice(mostPlaces - 1);
  return (
    <nav className={`${styles.bottom} no-print`} aria-label={t('menu')}>
      {shown.map((entry) => (
        <MenuLink key={entry.path} entry={entry} className={styles.bottomLink} />
      ))}
      {rest.length > 0 && (
        <LazyMenu
          items={rest.map((entry) => ({ key: entry.path, label: say(entry) }))}
          onChoose={(path) => void navigate(path)}
        >
          <button
            type="button"
            className={`${styles.bottomLink ?? ''} ${rest.some(isHere) ? (styles.active ?? '') : ''}`}
          >
            <EllipsisOutlined />
            <span>{t('more')}</span>
          </button>
        </LazyMenu>
      )}
    </nav>
  );
}
