import { Radio } from 'antd';
import { useSearchParams } from 'react-router';
import { bulkCaseStateNames, bulkCaseStates } from '#domain/bulk/standing';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Card } from '../../show/Card';
import { belowCity } from '../../show/areaNames';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useBulkWords } from '../../words/bulkWords';
import { useLabel } from '../../words/words';
import styles from './bulk.module.css';
import { mark } from '../../words/mark';

type Row = Schemas['BulkCaseView'];

const pageRows = 100;
const lookEveryMs = 3_000;

/** What will happen to each case of the frozen set, has happened, or why not. */
export function BulkCases({
  operation: { id, state: standing },
}: {
  readonly operation: Schemas['BulkOperationView'];
}) {
  const t = useBulkWords();
  const [params, setParams] = useSearchParams();
  const state = bulkCaseStates.find((each) => each === params.get('state'));
  const pages = usePages({
    queryKey: ['bulk', id, 'cases', standing, state],
    limit: pageRows,
    read: (page, signal) => {
      const query = { ...(state && { state }), ...page };
      return call(() => api.GET('/api/bulk-operations/{id}/cases', { params: { path: { id }, query }, signal }));
    },
    refetchInterval: standing === 'running' || standing === 'previewing' ? lookEveryMs : false,
  });
  return (
    <Card title={t('cases')}>
      <div className={`${styles.tools} no-print`}>
        <Radio.Group
          aria-label={t('state')}
          optionType="button"
          value={state ?? 'all'}
          options={[
            { value: 'all', label: t('all') },
            ...bulkCaseStates.map((each) => ({ value: each, label: t(each) })),
          ]}
          onChange={(event) => {
            const chosen = String(event.target.value);
            setParams(chosen === 'all' ? {} : { state: chosen }, { replace: true });
          }}
        />
      </div>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
    </Card>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Row[];
}

const shortId = 8;

function Rows({ rows, ...more }: RowsProps) {
  const t = useBulkWords();
  const say = useLabel();
  const who = ({ headName, householdNumber, caseId }: Row): string =>
    headName ?? householdNumber ?? caseId.slice(0, shortId);
  const state = (row: Row): string => say(bulkCaseStateNames[row.state]);
  const what = (row: Row): string =>
    row.moved && row.state === 'waiting' ? `${say(row)}${mark('（')}${t('moved')}${mark('）')}` : say(row);
  const columns: Column<Row>[] = [
    { id: 'who', title: t('household'), width: 100, render: who },
    { id: 'place', title: t('place'), width: 60, align: 'right', render: ({ place }) => place },
    { id: 'area', title: t('area'), width: 170, render: ({ areaName }) => (areaName ? belowCity(areaName) : '—') },
    { id: 'state', title: t('state'), width: 130, render: state },
    { id: 'what', title: t('what'), width: 460, render: (row) => <span title={what(row)}>{what(row)}</span> },
  ];
  return (
    <ListTable
      label={t('cases')}
      isShort={rows.length < pageRows}
      rows={rows}
      columns={columns}
      keyOf={({ caseId }) => caseId}
      nameOf={who}
      hrefOf={({ caseId }) => `/cases/${caseId}`}
      card={(row) => (
        <>
          <strong>{who(row)}</strong>
          <div>{state(row)}</div>
          <div className={styles.quiet}>{row.areaName && belowCity(row.areaName)}</div>
          <div>{what(row)}</div>
        </>
      )}
      empty={<p className={styles.quiet}>{t('noRows')}</p>}
      {...more}
    />
  );
}
