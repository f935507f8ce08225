import { type ReactNode, useEffect } from 'react';
import { useShellWords } from '../words/shellWords';
import styles from './shell.module.css';

interface PageProps {
  readonly title: string;
  /** Beside the heading: what one does here. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Fills the window and scrolls inside: for long lists. */
  readonly isFull?: boolean;
  /** What is printed is a paper with a heading of its own. */
  readonly isPaper?: boolean;
}

/** One page: its heading, also the window's title, and its content. */
export function Page({ title, actions, children, isFull = false, isPaper = false }: PageProps) {
  const t = useShellWords();
  const product = t('product');
  useEffect(() => {
    document.title = `${title} — ${product}`;
  }, [title, product]);
  return (
    <div className={isFull ? `${styles.page} ${styles.full}` : styles.page}>
      <header className={isPaper ? `${styles.pageHead} no-print` : styles.pageHead}>
        <h1>{title}</h1>
        {actions !== undefined && <div className={`${styles.pageActions} no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
