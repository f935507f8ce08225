import { Radio } from 'antd';
import { useSearchParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Card } from '../../show/Card';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useImportWords } from '../../words/importWords';
import { useLabel } from '../../words/words';
import styles from './imports.module.css';
import { mark } from '../../words/mark';

type Row = Schemas['ImportRowView'];
type State = Row['state'];

const states: readonly State[] = ['faulty', 'good', 'taken', 'already', 'refused'];
const pageRows = 100;

/** What becomes of each household of the workbook; the faulty ones say why. */
export function ImportRows({ importId }: { readonly importId: string }) {
  const t = useImportWords();
  const [params, setParams] = useSearchParams();
  const state = states.find((each) => each === params.get('state'));
  const pages = usePages({
    queryKey: ['imports', importId, 'rows', state],
    limit: pageRows,
    read: (page, signal) => {
      const query = { ...(state && { state }), ...page };
      return call(() => api.GET('/api/imports/{id}/rows', { params: { path: { id: importId }, query }, signal }));
    },
  });
  return (
    <Card title={t('rows')}>
      <div className={`${styles.tools} no-print`}>
        <Radio.Group
          aria-label={t('state')}
          optionType="button"
          value={state ?? 'all'}
          options={[{ value: 'all', label: t('all') }, ...states.map((each) => ({ value: each, label: t(each) }))]}
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

function Rows({ rows, ...more }: RowsProps) {
  const t = useImportWords();
  const say = useLabel();
  const why = ({ faults }: Row): string => faults.map(({ texts }) => say(texts)).join(mark('；'));
  const columns: Column<Row>[] = [
    { id: 'row', title: t('row'), width: 70, render: ({ row }) => row },
    { id: 'number', title: t('number'), width: 190, render: ({ number }) => number ?? '—' },
    { id: 'state', title: t('state'), width: 110, render: ({ state }) => t(state) },
    { id: 'what', title: t('what'), width: 460, render: (row) => <span title={why(row)}>{why(row)}</span> },
  ];
  return (
    <ListTable
      label={t('rows')}
      isShort={rows.length < pageRows}
      rows={rows}
      columns={columns}
      keyOf={({ row }) => String(row)}
      nameOf={({ number, row }) => number ?? String(row)}
      card={(row) => (
        <div className={styles.rowCard}>
          <strong>{row.number ?? row.row}</strong>
          <div>{t(row.state)}</div>
          <div className={styles.quiet}>{why(row)}</div>
        </div>
      )}
      empty={<p className={styles.quiet}>{t('noRows')}</p>}
      {...more}
    />
  );
}
