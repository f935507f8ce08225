import type { ReactNode } from 'react';
import styles from './states.module.css';

interface NoteProps {
  readonly kind: 'info' | 'warning' | 'error';
  readonly children: ReactNode;
  /** Beside it: where it is seen to. */
  readonly action?: ReactNode;
}

/** Something worth knowing, above a page; drawn without the component library for a phone's first page. */
export function Note({ kind, children, action }: NoteProps) {
  return (
    <div role="status" className={`${styles.note ?? ''} ${styles[kind] ?? ''}`}>
      <span>{children}</span>
      {action}
    </div>
  );
}
