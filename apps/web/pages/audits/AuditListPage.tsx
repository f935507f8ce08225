import { PlusOutlined } from '@ant-design/icons';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { auditKindLabels } from '#domain/audits/problem';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useAuditWords } from '../../words/auditWords';
import { useCodeLabel } from '../../words/words';
import styles from './audits.module.css';
import { NewAuditDialog } from './NewAuditDialog';

type Audit = Schemas['AuditView'];

/** 审计检查: every audit, newest first, with how far its problems are. */
export function AuditListPage() {
  const t = useAuditWords();
  const mayAnywhere = useMayAnywhere();
  const [isEntering, setEntering] = useState(false);
  const pages = usePages({
    queryKey: ['audits', 'list'],
    read: (page, signal) => call(() => api.GET('/api/audits', { params: { query: page }, signal })),
  });
  return (
    <Page
      title={t('audits')}
      actions={
        mayAnywhere('problem.record') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setEntering(true)}>
            {t('enterAudit')}
          </Button>
        )
      }
    >
      <p className={styles.quiet}>
        {t('auditsText')}{' '}
        <Link className="no-print" to="/audit-problems">
          {t('title')}
        </Link>
      </p>
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
      {isEntering && <NewAuditDialog onClose={() => setEntering(false)} />}
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Audit[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useAuditWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const period = ({ fromOn, toOn }: Audit): string => `${day(fromOn)} — ${day(toOn)}`;
  const standing = ({ counts }: Audit) => (
    <>
      {t('struckOffOf', { done: counts.struckOff, all: counts.all })}
      {counts.overdue > 0 && <span className={styles.late}> {t('overdueCount', { count: counts.overdue })}</span>}
    </>
  );
  const columns: Column<Audit>[] = [
    { id: 'body', title: t('body'), width: 200, render: ({ body }) => body },
    { id: 'kind', title: t('kind'), width: 120, render: ({ kind }) => name(auditKindLabels, kind) },
    { id: 'area', title: t('area'), width: 150, render: ({ areaName }) => belowCity(areaName) },
    { id: 'period', title: t('period'), width: 250, render: period },
    { id: 'villages', title: t('villages'), width: 90, align: 'right', render: ({ villageCount }) => villageCount },
    { id: 'homes', title: t('households'), width: 90, align: 'right', render: ({ householdCount }) => householdCount },
    { id: 'standing', title: t('problems'), width: 190, render: standing },
  ];
  return (
    <ListTable
      label={t('audits')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ auditId }) => auditId}
      nameOf={({ body }) => body}
      hrefOf={({ auditId }) => `/audits/${auditId}`}
      card={(row) => (
        <div className={styles.card}>
          <strong>{row.body}</strong>
          <span>
            {name(auditKindLabels, row.kind)} · {belowCity(row.areaName)}
          </span>
          <span className={styles.quiet}>{period(row)}</span>
          <span>{standing(row)}</span>
        </div>
      )}
      empty={<Empty title={t('noAudits')} text={t('noAuditsText')} />}
      {...more}
    />
  );
}
