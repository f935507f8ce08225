import { Button } from '../../controls/Button';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useWrite } from '../../api/useWrite';
import { AreaName } from '../../show/AreaName';
import { useMoments } from '../../show/moments';
import { WriteNotice } from '../../states/WriteNotice';
import { loneEndNames, useOperationsWords } from '../../words/operationsWords';
import { useCodeLabel } from '../../words/words';
import styles from './operations.module.css';

type Lone = Schemas['LoneWorkflowView'];

const shortId = 8;

interface LoneWorkflowsProps {
  readonly rows: readonly Lone[];
  onDone(result: string): void;
}

/** 没有案件的流程: each with its id, since when it runs, and the one thing that can be done about it. */
export function LoneWorkflows({ rows, onDone }: LoneWorkflowsProps) {
  const t = useOperationsWords();
  if (rows.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="lone-workflows">
      <h2 id="lone-workflows">{t('lone')}</h2>
      <p className={styles.quiet}>{t('loneText')}</p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <LoneWorkflow key={row.householdId} row={row} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

function LoneWorkflow({ row, onDone }: { readonly row: Lone } & Pick<LoneWorkflowsProps, 'onDone'>) {
  const t = useOperationsWords();
  const name = useCodeLabel();
  const { moment } = useMoments();
  const { householdId, lastCaseId, areaCode } = row;
  const id = householdId.slice(0, shortId);
  const write = useWrite(
    useCallback(
      (_: null, key: string) =>
        call(() =>
          api.POST('/api/operations/workflows/{id}/end', {
            params: { path: { id: householdId }, header: { 'Idempotency-Key': key } },
          }),
        ),
      [householdId],
    ),
  );
  const end = async (): Promise<void> => {
    const answer = await write.send(null);
    if (answer !== null) onDone(t('done', { id, done: name(loneEndNames, answer.done) }));
  };
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <strong className={styles.id}>{`case:${householdId}`}</strong>
        <div className={styles.quiet}>
          {areaCode === null ? t('loneNoArea') : <AreaName code={areaCode} />} ·{' '}
          {t('since', { moment: moment(row.startedAt) })}
          {lastCaseId !== null && (
            <>
              {' · '}
              <Link to={`/cases/${lastCaseId}`}>{t('loneCase', { id: lastCaseId.slice(0, shortId) })}</Link>
            </>
          )}
        </div>
        <WriteNotice write={write} />
      </div>
      <Button loading={write.state !== 'idle'} aria-label={t('loneEndOf', { id })} onClick={() => void end()}>
        {t('loneEnd')}
      </Button>
    </li>
  );
}
