import { Link } from 'react-router';
import { stuckReasonNames } from '#domain/stuck/reason';
import type { Schemas } from '../../api/client';
import { useSignedIn } from '../../api/session';
import { Card } from '../../show/Card';
import { daysLeft } from '../../show/days';
import { useMoments } from '../../show/moments';
import { useCaseFileWords } from '../../words/caseFileWords';
import { useLabel } from '../../words/words';
import { Remedies } from './Remedies';
import styles from './cases.module.css';
import { mark } from '../../words/mark';

type CaseFile = Schemas['CaseFileView'];

/** Where it stands, for whom it waits, since when, until when, by which rule, and what happens by itself next. */
export function StandingCard({ file }: { readonly file: CaseFile }) {
  const t = useCaseFileWords();
  const say = useLabel();
  const { moment, shortLastDay } = useMoments();
  const { name, now } = useSignedIn();
  const { standing, chainDueAt, status, identifiedOn } = file;
  if (standing === null) return null;
  const mine = new Set(file.actions.tasks.filter(({ decisions }) => decisions.length > 0).map(({ taskId }) => taskId));
  return (
    <Card title={t('standing')}>
      <p className={`${styles.quiet} only-print`}>{t('printed', { moment: moment(now), name })}</p>
      <p className={styles.standing}>{say(standing.sentence)}</p>
      {file.stuck !== null && (
        <p className={styles.late} role="note">
          <strong>{say(stuckReasonNames[file.stuck.reason])}</strong>
          {mark('：')}
          {say(file.stuck)}
        </p>
      )}
      {file.stuck !== null && <Remedies file={file} stuck={file.stuck} />}
      {standing.waitsFor.length > 0 && (
        <ul className={styles.waits} aria-label={t('waits')}>
          {standing.waitsFor.map((waiting) => (
            <Waiting key={waiting.taskId} waiting={waiting} isMine={mine.has(waiting.taskId)} />
          ))}
        </ul>
      )}
      {status === 'open' && (
        <div className={styles.quiet}>
          {standing.next === null ? t('noNext') : t('next', { what: say(standing.next) })}
          {chainDueAt !== null && identifiedOn === null && (
            <>
              {' '}
              {t('chain')}
              {mark('：')}
              {t('chainUntil', { until: shortLastDay(chainDueAt) })}
            </>
          )}
        </div>
      )}
    </Card>
  );
}

function Waiting({ waiting, isMine }: { readonly waiting: Schemas['WaitingView']; readonly isMine: boolean }) {
  const t = useCaseFileWords();
  const say = useLabel();
  const { shortMoment, shortLastDay } = useMoments();
  const { now } = useSignedIn();
  const left = daysLeft(waiting.until, now);
  const isLate = Date.parse(waiting.until) < Date.parse(now);
  return (
    <li>
      <strong>{say(waiting)}</strong>
      {mark('：')}
      {t('sinceUntil', { since: shortMoment(waiting.since), until: shortLastDay(waiting.until) })}
      {mark('，')}
      <span className={isLate ? styles.late : undefined}>
        {isLate ? t('over', { count: Math.max(1, -left) }) : left === 0 ? t('lastDay') : t('left', { count: left })}
      </span>
      <div className={styles.quiet}>
        {say(waiting.rule)}{' '}
        {isMine && (
          <Link className={`${styles.inText} no-print`} to={`/tasks/${encodeURIComponent(waiting.taskId)}`}>
            {t('openTask')}
          </Link>
        )}
      </div>
    </li>
  );
}
