import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { Checkbox } from '../../controls/Checkbox';
import { useCallback, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useWrite } from '../../api/useWrite';
import { Page } from '../../shell/Page';
import { AreaName } from '../../show/AreaName';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { WriteNotice } from '../../states/WriteNotice';
import { useBulkWords } from '../../words/bulkWords';
import { repairNames, useOperationsWords } from '../../words/operationsWords';
import { mark } from '../../words/mark';
import { useCodeLabel, useLabel } from '../../words/words';
import { toggled } from '../../tables/ListTable';
import { LoneWorkflows } from './LoneWorkflows';
import styles from './operations.module.css';

const shortId = 8;

/** 技术异常: found by the comparison, mended one by one. */
export function TroublesPage() {
  const t = useOperationsWords();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<string | null>(null);
  const troubles = useQuery({
    queryKey: ['operations', 'troubles'],
    queryFn: ({ signal }) => call(() => api.GET('/api/operations/troubles', { signal })),
  });
  const again = (): void => void client.invalidateQueries({ queryKey: ['operations'] });
  const look = useWrite(
    useCallback(
      (_: null, key: string) =>
        call(() => api.POST('/api/operations/look', { params: { header: { 'Idempotency-Key': key } } })),
      [],
    ),
  );
  const done = (result: string): void => {
    setSaid(result);
    again();
  };
  const compare = async (): Promise<void> => {
    const found = await look.send(null);
    if (found === null) return;
    setSaid(t('looked', { cases: found.cases, troubles: found.troubles, alone: found.workflowsWithoutCase }));
    again();
  };
  return (
    <Page
      title={t('title')}
      actions={
        <Button type="primary" loading={look.state !== 'idle'} onClick={() => void compare()}>
          {t('look')}
        </Button>
      }
    >
      <p className={styles.quiet}>{t('text')}</p>
      <WriteNotice write={look} />
      <p role="status">{said}</p>
      <RepairChosen chosen={chosen} />
      <Read query={troubles}>
        {({ rows, alone }) => (
          <>
            {rows.length === 0 ? (
              <Empty title={t('empty')} />
            ) : (
              <ul className={styles.list} aria-label={t('title')}>
                {rows.map((row) => (
                  <Trouble
                    key={row.caseId}
                    row={row}
                    isChosen={chosen.has(row.caseId)}
                    onChoose={(isOn) => setChosen((before) => toggled(before, row.caseId, isOn))}
                    onDone={done}
                  />
                ))}
              </ul>
            )}
            <LoneWorkflows rows={alone} onDone={done} />
          </>
        )}
      </Read>
    </Page>
  );
}

/** Mends the chosen ones together: a preview first, as for every operation over many cases. */
function RepairChosen({ chosen }: { readonly chosen: ReadonlySet<string> }) {
  const t = useBulkWords();
  const navigate = useNavigate();
  const write = useWrite(
    useCallback(
      (caseIds: string[], key: string) =>
        call(() =>
          api.POST('/api/bulk-operations', {
            params: { header: { 'Idempotency-Key': key } },
            body: { kind: 'repair', caseIds },
          }),
        ),
      [],
    ),
  );
  const make = async (): Promise<void> => {
    const made = await write.send([...chosen]);
    if (made !== null) await navigate(`/bulk-operations/${made.id}`);
  };
  if (chosen.size === 0) return null;
  return (
    <>
      <WriteNotice write={write} />
      <Button type="primary" loading={write.state !== 'idle'} onClick={() => void make()}>
        {t('repairChosen', { count: chosen.size })}
      </Button>
    </>
  );
}

interface TroubleProps {
  readonly row: Schemas['TroubleView'];
  readonly isChosen: boolean;
  onChoose(isOn: boolean): void;
  onDone(result: string): void;
}

function Trouble({ row, isChosen, onChoose, onDone }: TroubleProps) {
  const t = useOperationsWords();
  const say = useLabel();
  const name = useCodeLabel();
  const { moment } = useMoments();
  const { caseId } = row;
  const write = useWrite(
    useCallback(
      (_: null, key: string) =>
        call(() =>
          api.POST('/api/operations/cases/{id}/repair', {
            params: { path: { id: caseId }, header: { 'Idempotency-Key': key } },
          }),
        ),
      [caseId],
    ),
  );
  const repair = async (): Promise<void> => {
    const answer = await write.send(null);
    if (answer === null) return;
    const result = t('done', { id: caseId.slice(0, shortId), done: name(repairNames, answer.done) });
    onDone(answer.gone || answer.done === 'nothing' ? result : `${result}${mark('。')}${t('notYet')}`);
  };
  return (
    <li className={styles.row}>
      <Checkbox
        aria-label={t('choose', { id: caseId.slice(0, shortId) })}
        checked={isChosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div className={styles.what}>
        <Link className={styles.case} to={`/cases/${caseId}`}>
          {caseId.slice(0, shortId)}
        </Link>{' '}
        <strong>{say(row)}</strong>
        <div className={styles.quiet}>
          <AreaName code={row.areaCode} /> · {t('since', { moment: moment(row.sinceAt) })}
        </div>
        <WriteNotice write={write} />
      </div>
      <Button
        loading={write.state !== 'idle'}
        aria-label={t('repairOf', { id: caseId.slice(0, shortId) })}
        onClick={() => void repair()}
      >
        {t('repair')}
      </Button>
    </li>
  );
}
