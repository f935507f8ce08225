import { bulkStateNames } from '#domain/bulk/standing';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useBulkWords } from '../../words/bulkWords';
import { useLabel } from '../../words/words';
import styles from './bulk.module.css';

type Operation = Schemas['BulkOperationView'];

/** 批量办理: every operation, newest first; one that goes on is found again here. */
export function BulkListPage() {
  const t = useBulkWords();
  const pages = usePages({
    queryKey: ['bulk', 'list'],
    read: (page, signal) => call(() => api.GET('/api/bulk-operations', { params: { query: page }, signal })),
  });
  return (
    <Page title={t('title')}>
      <p className={styles.quiet}>{t('text')}</p>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Operation[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useBulkWords();
  const say = useLabel();
  const { moment } = useMoments();
  const state = (row: Operation): string => say(bulkStateNames[row.state]);
  const done = ({ counts }: Operation): string => `${counts.done}/${counts.all}`;
  const columns: Column<Operation>[] = [
    { id: 'what', title: t('kind'), width: 320, render: (row) => say(row) },
    { id: 'area', title: t('area'), width: 150, render: ({ areaName, areaCode }) => belowCity(areaName ?? areaCode) },
    { id: 'state', title: t('state'), width: 100, render: state },
    { id: 'done', title: t('done'), width: 90, align: 'right', render: done },
    { id: 'by', title: t('by'), width: 100, render: ({ createdByName }) => createdByName ?? '—' },
    { id: 'at', title: t('at'), width: 170, render: ({ createdAt }) => moment(createdAt) },
  ];
  return (
    <ListTable
      label={t('title')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={(row) => say(row)}
      hrefOf={({ id }) => `/bulk-operations/${id}`}
      card={(row) => (
        <>
          <strong>{say(row)}</strong>
          <div>
            {state(row)} · {t('done')} {done(row)}
          </div>
          <div className={styles.quiet}>{moment(row.createdAt)}</div>
        </>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
