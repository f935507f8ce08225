import { Link } from 'react-router';
import { isUnderWay } from '../../../device/outbox';
import { useOutbox } from '../../../device/useOutbox';
import { Note } from '../../../states/Note';
import { mark } from '../../../words/mark';
import { useOutboxWords } from '../../../words/outboxWords';
import styles from './outbox.module.css';

/** How much waits to be sent, or was not accepted; nothing where all is well. */
export function OutboxNotice() {
  const t = useOutboxWords();
  const { data = [] } = useOutbox();
  const waiting = data.filter(isUnderWay).length;
  const refused = data.filter(({ state }) => state === 'refused').length;
  if (waiting + refused === 0) return null;
  const said = [
    ...(refused > 0 ? [t('refusedCount', { count: refused })] : []),
    ...(waiting > 0 ? [t('waitingCount', { count: waiting })] : []),
  ];
  return (
    <Note
      kind={refused > 0 ? 'error' : 'warning'}
      action={
        <Link to="/outbox" className={styles.link}>
          {t('title')}
        </Link>
      }
    >
      {said.join(mark('；'))}
    </Note>
  );
}
