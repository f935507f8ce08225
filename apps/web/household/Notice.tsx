import { askedToWaitSeconds } from '../api/problem';
import type { Write } from '../api/useWrite';
import { useCommonWords } from '../words/commonWords';
import { useHouseholdWords } from '../words/householdWords';
import { useLabel } from '../words/words';
import type { Proof } from './proof/useProof';
import styles from './household.module.css';

interface NoticeProps {
  readonly write: Pick<Write<never, unknown>, 'state' | 'attempts' | 'refused' | 'retryNow'>;
  readonly proof?: Proof;
}

/** What becomes of what was sent: the sum being done, being sent, being sent again, refused and why. */
export function Notice({ write, proof }: NoticeProps) {
  const t = useHouseholdWords();
  const common = useCommonWords();
  const say = useLabel();
  if (write.state === 'unknown')
    return (
      <div className={`${styles.bar} ${styles.waiting}`} role="status">
        <strong>{common('unknownTitle')}</strong>
        <span>{common('unknownText', { attempt: write.attempts })}</span>
        <button type="button" onClick={write.retryNow}>
          {common('sendNow')}
        </button>
      </div>
    );
  if (write.state === 'sending')
    return (
      <div className={styles.bar} role="status">
        <strong>{proof?.share === null ? common('sending') : t('proving')}</strong>
        {proof !== undefined && proof.share !== null && (
          <>
            <progress value={proof.share} max={1} aria-label={t('proving')} />
            <span>{t('provingText')}</span>
          </>
        )}
      </div>
    );
  if (write.refused === null) return null;
  const { problem } = write.refused;
  const seconds = askedToWaitSeconds(write.refused);
  return (
    <div className={`${styles.bar} ${styles.refused}`} role="alert">
      <strong>{say(problem.texts)}</strong>
      {problem.errors.length > 1 && (
        <ul>
          {problem.errors.map(({ field, code, texts }) => (
            <li key={`${field ?? ''} ${code}`}>{say(texts)}</li>
          ))}
        </ul>
      )}
      {seconds !== undefined && <span>{t('tooMany', { seconds })}</span>}
      <span>{t('nothingLost')}</span>
    </div>
  );
}
