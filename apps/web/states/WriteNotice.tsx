import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import type { Write } from '../api/useWrite';
import { useCommonWords } from '../words/commonWords';
import { useLabel } from '../words/words';
import styles from './states.module.css';

interface WriteNoticeProps {
  readonly write: Pick<Write<never, unknown>, 'state' | 'attempts' | 'refused' | 'retryNow'>;
  /** Fields whose faults stand beside them already. */
  readonly shownFields?: readonly string[];
}

/** What became of a write, above its buttons: being sent again, or refused and why. Nothing where all is well. */
export function WriteNotice({ write, shownFields = [] }: WriteNoticeProps) {
  const t = useCommonWords();
  const say = useLabel();
  if (write.state === 'unknown')
    return (
      <Alert
        className={styles.bar}
        type="warning"
        showIcon
        role="status"
        title={t('unknownTitle')}
        description={t('unknownText', { attempt: write.attempts })}
        action={
          <Button size="small" onClick={write.retryNow}>
            {t('sendNow')}
          </Button>
        }
      />
    );
  if (write.refused === null) return null;
  const { problem } = write.refused;
  const elsewhere = problem.errors.filter(({ field }) => field === undefined || !shownFields.includes(field));
  if (problem.errors.length > 0 && elsewhere.length === 0)
    return (
      <Alert
        className={styles.bar}
        type="error"
        showIcon
        role="alert"
        title={t('moreFaults', { count: problem.errors.length })}
      />
    );
  return (
    <Alert
      className={styles.bar}
      type="error"
      showIcon
      role="alert"
      title={say(problem.texts)}
      description={
        // One fault alone is the title; the conditions behind a refusal are said even where it is one.
        (elsewhere.length > 1 || elsewhere.some(({ code }) => code !== problem.code)) && (
          <ul>
            {elsewhere.map(({ field, code, texts }) => (
              <li key={`${field ?? ''} ${code}`}>{say(texts)}</li>
            ))}
          </ul>
        )
      }
    />
  );
}
