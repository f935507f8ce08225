import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useParams } from 'react-router';
import { isTaskKind, taskKindFacts } from '#domain/process/taskKind';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { contentOf } from '../../files/upload';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { type Column, ListTable } from '../../tables/ListTable';
import { useApprovalWords } from '../../words/approvalWords';
import { useCommonWords } from '../../words/commonWords';
import { useLabel } from '../../words/words';
import { mark } from '../../words/mark';

type Batch = Schemas['ApprovalBatchView'];
type Approved = Schemas['ApprovedCase'];

/** One batch: its minutes, its document number, and the cases it approved. */
export function BatchPage() {
  const t = useApprovalWords();
  const common = useCommonWords();
  const { id = '' } = useParams();
  const batch = useQuery({
    queryKey: ['approval-batches', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/approval-batches/{id}', { params: { path: { id } }, signal })),
  });
  return (
    <Page
      title={batch.data?.documentNumber ?? t('title')}
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {common('print')}
        </Button>
      }
    >
      <Read query={batch}>{(data) => <Content batch={data} />}</Read>
    </Page>
  );
}

function Content({ batch }: { readonly batch: Batch }) {
  const t = useApprovalWords();
  const say = useLabel();
  const { moment } = useMoments();
  const { kind, areaName, createdByName, createdAt, minutesFileId } = batch;
  const columns: Column<Approved>[] = [
    { id: 'household', title: t('household'), width: 140, render: ({ headName }) => headName ?? '—' },
    { id: 'area', title: t('area'), width: 260, render: ({ areaName: at }) => belowCity(at ?? '') },
    { id: 'at', title: t('approved'), width: 180, render: ({ approvedAt }) => moment(approvedAt) },
  ];
  return (
    <>
      <Card>
        <Facts
          rows={[
            [t('kind'), isTaskKind(kind) ? say(taskKindFacts[kind]) : kind],
            [t('area'), belowCity(areaName)],
            [t('by'), createdByName],
            [t('at'), moment(createdAt)],
            [
              t('minutes'),
              <a key="minutes" href={contentOf(minutesFileId)} target="_blank" rel="noreferrer">
                {t('openMinutes')}
              </a>,
            ],
          ]}
        />
      </Card>
      <Card title={`${t('cases')}${mark('（')}${batch.cases.length}${mark('）')}`}>
        <ListTable
          label={t('cases')}
          isShort
          rows={batch.cases}
          columns={columns}
          keyOf={({ taskId }) => taskId}
          nameOf={({ headName }) => headName ?? ''}
          hrefOf={({ caseId }) => `/cases/${caseId}`}
          card={({ headName, areaName: at, approvedAt }) => (
            <>
              <strong>{headName ?? '—'}</strong>
              <div>{belowCity(at ?? '')}</div>
              <div>{moment(approvedAt)}</div>
            </>
          )}
          empty={<p>{t('noCases')}</p>}
        />
      </Card>
    </>
  );
}
