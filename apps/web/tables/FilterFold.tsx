import type { ReactNode } from 'react';
import { useIsPhone } from '../shell/useIsPhone';
import { useTableWords } from '../words/tableWords';
import styles from './tables.module.css';

interface FilterFoldProps {
  /** How many of them narrow the list now. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/** What narrows a list: side by side on a desk, behind one line on a phone, where the list itself comes first. */
export function FilterFold({ chosen, children }: FilterFoldProps) {
  const t = useTableWords();
  const isPhone = useIsPhone();
  if (!isPhone) return children;
  return (
    <details className={`${styles.fold} no-print`}>
      <summary>{chosen === 0 ? t('filters') : t('filtersOn', { number: chosen })}</summary>
      {children}
    </details>
  );
}
