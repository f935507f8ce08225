import { type ReactNode, useId } from 'react';
import styles from './show.module.css';

interface CardProps {
  readonly title?: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

/** One subject of a page under its heading. */
export function Card({ title, extra, children, id }: CardProps) {
  const headingId = useId();
  return (
    <section
      className={styles.card}
      {...(title !== undefined && { 'aria-labelledby': headingId })}
      {...(id !== undefined && { id })}
    >
      {title !== undefined && (
        <h2 id={headingId}>
          {title}
          {extra}
        </h2>
      )}
      {children}
    </section>
  );
}
