import { Link } from 'react-router';
import type { MenuEntry } from '../app/pageSet';
import { useCommonWords } from '../words/commonWords';
import { useShellWords } from '../words/shellWords';
import { useLabel } from '../words/words';
import styles from './shell.module.css';
import { useInboxCount, useIsHere, useMenu } from './useMenu';

/** The menu beside the page. */
export function SideMenu() {
  const t = useShellWords();
  const entries = useMenu();
  return (
    <nav className={`${styles.side} no-print`} aria-label={t('menu')}>
      {entries.map((entry) => (
        <MenuLink key={entry.path} entry={entry} className={styles.sideLink} />
      ))}
    </nav>
  );
}

/** One line of a menu with what is counted beside it. */
export function MenuLink({ entry, className }: { readonly entry: MenuEntry; readonly className: string | undefined }) {
  const say = useLabel();
  const Icon = entry.icon;
  const isHere = useIsHere()(entry);
  return (
    <Link
      to={entry.path}
      className={`${className ?? ''} ${isHere ? (styles.active ?? '') : ''}`}
      {...(isHere && { 'aria-current': 'page' })}
    >
      <Icon />
      <span>{say(entry)}</span>
      {entry.count === 'inbox' && <InboxCount />}
    </Link>
  );
}

const mostShown = 999;

function InboxCount() {
  const t = useShellWords();
  const common = useCommonWords();
  const count = useInboxCount();
  if (count === null || count === 0) return null;
  const text = count > mostShown ? common('moreThan999') : String(count);
  return (
    <span className={styles.count}>
      <span aria-hidden>{text}</span>
      <span className="unseen">{t('waiting', { count: text })}</span>
    </span>
  );
}
