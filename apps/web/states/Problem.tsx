import { DisconnectOutlined, LockOutlined, SearchOutlined, WarningOutlined } from '@ant-design/icons';
import { ApiProblem, Unreachable } from '../api/problem';
import { useCommonWords } from '../words/commonWords';
import { useLabel } from '../words/words';
import { State } from './State';
import styles from './states.module.css';

interface ProblemProps {
  readonly error: unknown;
  readonly again?: () => void;
}

/** Why there is nothing to show: forbidden, missing, unreachable, or broken with the request's number. */
export function Problem({ error, again }: ProblemProps) {
  const t = useCommonWords();
  const say = useLabel();
  const action = again && { label: t('tryAgain'), onClick: again };
  if (error instanceof Unreachable)
    return (
      <State
        title={t('unreachableTitle')}
        text={t('unreachableText')}
        icon={<DisconnectOutlined />}
        {...(action && { action })}
      />
    );
  if (error instanceof ApiProblem) {
    const { problem } = error;
    if (problem.status === 403)
      return <State title={t('forbiddenTitle')} text={t('forbiddenText')} icon={<LockOutlined />} />;
    if (problem.status === 404)
      return <State title={t('missingTitle')} text={t('missingText')} icon={<SearchOutlined />} />;
    return (
      <State title={say(problem.texts)} icon={<WarningOutlined />} {...(action && { action })}>
        {problem.status >= 500 && problem.instance !== undefined && (
          <p className={styles.number}>
            {t('requestNumber')} {problem.instance}
          </p>
        )}
      </State>
    );
  }
  return (
    <State title={t('failedTitle')} text={t('failedText')} icon={<WarningOutlined />} {...(action && { action })} />
  );
}
