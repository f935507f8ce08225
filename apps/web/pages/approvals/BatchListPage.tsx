import { isTaskKind, taskKindFacts } from '#domain/process/taskKind';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useApprovalWords } from '../../words/approvalWords';
import { useLabel } from '../../words/words';

type Batch = Schemas['ApprovalBatchRow'];

/** 审批批次, newest first. */
export function BatchListPage() {
  const t = useApprovalWords();
  const pages = usePages({
    queryKey: ['approval-batches'],
    read: (page, signal) => call(() => api.GET('/api/approval-batches', { params: { query: page }, signal })),
  });
  return (
    <Page title={t('title')}>
      <p style={{ color: 'var(--quiet)' }}>{t('text')}</p>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Batch[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useApprovalWords();
  const say = useLabel();
  const { moment } = useMoments();
  const kindOf = ({ kind }: Batch): string => (isTaskKind(kind) ? say(taskKindFacts[kind]) : kind);
  const columns: Column<Batch>[] = [
    { id: 'document', title: t('document'), width: 220, render: ({ documentNumber }) => documentNumber },
    { id: 'kind', title: t('kind'), width: 160, render: kindOf },
    { id: 'area', title: t('area'), width: 160, render: ({ areaName }) => belowCity(areaName) },
    { id: 'by', title: t('by'), width: 100, render: ({ createdByName }) => createdByName ?? '—' },
    { id: 'at', title: t('at'), width: 180, render: ({ createdAt }) => moment(createdAt) },
  ];
  return (
    <ListTable
      label={t('title')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ batchId }) => batchId}
      nameOf={({ documentNumber }) => documentNumber}
      hrefOf={({ batchId }) => `/approval-batches/${batchId}`}
      card={(batch) => (
        <>
          <strong>{batch.documentNumber}</strong>
          <div>
            {kindOf(batch)} · {belowCity(batch.areaName)}
          </div>
          <div>{moment(batch.createdAt)}</div>
        </>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
