import { type ReactNode, useEffect } from 'react';
import { NavLink, Outlet } from 'react-router';
import { useIsOnline } from '../shell/useIsOnline';
import { useCommonWords } from '../words/commonWords';
import { useHouseholdWords } from '../words/householdWords';
import { useShellWords } from '../words/shellWords';
import { useLanguage } from '../words/words';
import styles from './household.module.css';

const places = [
  { path: '/report', word: 'report' },
  { path: '/status', word: 'status' },
  { path: '/objection', word: 'objection' },
] as const;

/** What stands around the pages of people without an account. */
export function Frame() {
  const t = useHouseholdWords();
  const shell = useShellWords();
  const common = useCommonWords();
  const isOnline = useIsOnline();
  const { language, choose } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div className={styles.frame}>
      <a className="skip" href="#content">
        {shell('skip')}
      </a>
      <header className={`${styles.header} no-print`}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        <strong>{shell('product')}</strong>
        <span className={styles.long}>{shell('productLong')}</span>
        <button
          type="button"
          className={styles.language}
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => choose(other)}
        >
          {shell('language')}
        </button>
      </header>
      <nav className={`${styles.places} no-print`} aria-label={shell('menu')}>
        {places.map(({ path, word }) => (
          <NavLink key={path} to={path} className={({ isActive }) => (isActive ? styles.here : undefined)}>
            {t(word)}
          </NavLink>
        ))}
      </nav>
      {!isOnline && (
        <div className={`${styles.offline} no-print`} role="status">
          {common('offline')}
        </div>
      )}
      <main id="content" className={styles.content} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={`${styles.foot} no-print`}>
        <span>{t('hotline')}</span>
        <a href="/sign-in">{t('staff')}</a>
      </footer>
    </div>
  );
}

/** One page: its heading, also the window's title, what it is for, and its content. */
export function HouseholdPage({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const product = useShellWords()('product');
  useEffect(() => {
    document.title = `${title} — ${product}`;
  }, [title, product]);
  return (
    <>
      <h1>{title}</h1>
      {lead !== undefined && <p className={`${styles.lead} no-print`}>{lead}</p>}
      {children}
    </>
  );
}
