import { Checkbox } from '../../controls/Checkbox';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTableWords } from '../../words/tableWords';
import styles from './help.module.css';

interface HouseholdChoiceProps {
  readonly householdId: string;
  readonly name: string;
  readonly right: ReactNode;
  readonly isChosen?: boolean;
  onChoose?(isChosen: boolean): void;
  readonly children: ReactNode;
}

/** A household on a phone, where several are chosen: the tick beside the name, the name leads to it. */
export function HouseholdChoice(props: HouseholdChoiceProps) {
  const { householdId, name, right, isChosen = false, onChoose, children } = props;
  const t = useTableWords();
  return (
    <div className={`${styles.card} ${styles.inCard}`}>
      <div className={styles.head}>
        <span className={styles.buttons}>
          {onChoose && (
            <Checkbox
              aria-label={t('choose', { name })}
              checked={isChosen}
              onChange={(event) => onChoose(event.target.checked)}
            />
          )}
          <Link to={`/households/${householdId}`}>
            <strong>{name}</strong>
          </Link>
        </span>
        {right}
      </div>
      {children}
    </div>
  );
}
