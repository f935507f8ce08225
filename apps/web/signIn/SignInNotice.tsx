import type { Write } from '../api/useWrite';
import { useCommonWords } from '../words/commonWords';
import { useLabel } from '../words/words';
import styles from './signIn.module.css';

/** What became of it: no answer yet, or refused and why. */
export function SignInNotice({
  write,
}: {
  readonly write: Pick<Write<never, unknown>, 'state' | 'refused' | 'retryNow'>;
}) {
  const t = useCommonWords();
  const say = useLabel();
  if (write.state === 'unknown')
    return (
      <div className={`${styles.bar} ${styles.waiting}`} role="status">
        <strong>{t('unreachableTitle')}</strong>
        <span>{t('unreachableText')}</span>
        <button type="button" onClick={write.retryNow}>
          {t('tryAgain')}
        </button>
      </div>
    );
  if (write.refused === null) return null;
  return (
    <div className={`${styles.bar} ${styles.refused}`} role="alert">
      {say(write.refused.problem.texts)}
    </div>
  );
}
