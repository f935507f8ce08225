import { Button } from '../controls/Button';
import type { ReactNode } from 'react';
import styles from './states.module.css';

interface StateProps {
  readonly title: string;
  readonly text?: string;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; onClick(): void };
}

/** What stands where content would: one look for everything that is empty, missing, forbidden or broken. */
export function State({ title, text, icon, children, action }: StateProps) {
  return (
    <div className={styles.state} role="status">
      {icon !== undefined && (
        <div className={styles.icon} aria-hidden>
          {icon}
        </div>
      )}
      <p className={styles.title}>{title}</p>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children}
      {action !== undefined && (
        <Button type="primary" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
