import { Radio } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useCommonWords } from '../../words/commonWords';
import { sampleResultLabels, useSampleWords } from '../../words/sampleWords';
import { useCodeLabel } from '../../words/words';
import styles from './samples.module.css';

type Row = Schemas['SampleCaseRow'];

const pageRows = 100;
const kinds = ['chosen', 'passedBy'] as const;

interface SampleCasesProps {
  readonly sampleId: string;
  /** How far the draw is: another one is read anew. */
  readonly state: Schemas['SampleView']['state'];
}

/** The list that was drawn from: those drawn with what their visit found, and those passed by. */
export function SampleCases({ sampleId, state }: SampleCasesProps) {
  const t = useSampleWords();
  const common = useCommonWords();
  const [params, setParams] = useSearchParams();
  const asked = params.get('which') ?? 'chosen';
  const which = kinds.find((kind) => kind === asked);
  const pages = usePages({
    queryKey: ['samples', sampleId, 'cases', state, which],
    limit: pageRows,
    read: (page, signal) => {
      const query = { ...(which && { which }), ...page };
      return call(() => api.GET('/api/samples/{id}/cases', { params: { path: { id: sampleId }, query }, signal }));
    },
  });
  return (
    <Card title={t('cases')}>
      <div className={`${styles.bar} no-print`}>
        <Radio.Group
          aria-label={t('which')}
          optionType="button"
          value={which ?? 'all'}
          options={[
            { value: 'chosen', label: t('onlyChosen') },
            { value: 'passedBy', label: t('passedBy') },
            { value: 'all', label: common('all') },
          ]}
          onChange={(event) => setParams({ which: String(event.target.value) }, { replace: true })}
        />
      </div>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
    </Card>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Row[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useSampleWords();
  const name = useCodeLabel();
  const mayAnywhere = useMayAnywhere();
  const outcome = ({ chosen, state, result }: Row): string => {
    if (state === 'left') return t('leftBefore');
    if (result !== null) return name(sampleResultLabels, result);
    if (!chosen) return t('notDrawn');
    return state === 'waiting' ? t('notTold') : '—';
  };
  // Who cannot visit has no use for the task.
  const taskOf = ({ taskId, result }: Row) =>
    mayAnywhere('sample.draw') && taskId !== null && result === 'toVisit' ? (
      <Link to={`/tasks/${encodeURIComponent(taskId)}`}>{t('openTask')}</Link>
    ) : null;
  const columns: Column<Row>[] = [
    { id: 'household', title: t('household'), width: 140, render: ({ headName }) => headName ?? '—' },
    { id: 'area', title: t('place'), width: 260, render: ({ areaName }) => belowCity(areaName ?? '') },
    { id: 'result', title: t('result'), width: 160, render: outcome },
    { id: 'task', title: t('task'), width: 120, render: taskOf },
  ];
  return (
    <ListTable
      label={t('cases')}
      isShort={rows.length < pageRows}
      rows={rows}
      columns={columns}
      keyOf={({ caseId }) => caseId}
      nameOf={({ headName }) => headName ?? ''}
      hrefOf={({ caseId }) => `/cases/${caseId}`}
      card={(row) => (
        <div className={styles.card}>
          <strong>{row.headName ?? '—'}</strong>
          <span>{belowCity(row.areaName ?? '')}</span>
          <span>{outcome(row)}</span>
        </div>
      )}
      empty={<p className={styles.quiet}>{t('noCases')}</p>}
      {...more}
    />
  );
}
