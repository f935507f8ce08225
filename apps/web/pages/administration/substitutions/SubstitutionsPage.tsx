import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../controls/Button';
import { useState } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useMayAnywhere, useSignedIn } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { useMoments } from '../../../show/moments';
import { Empty } from '../../../states/Empty';
import { Read } from '../../../states/Read';
import { type Column, ListTable } from '../../../tables/ListTable';
import { useSubstitutionWords } from '../../../words/substitutionWords';
import { standsOn } from '../accounts/grants';
import styles from '../administration.module.css';
import { CoveringDialog } from './CoveringDialog';
import { NewSubstitutionDialog } from './NewSubstitutionDialog';
import { SubstitutionEndDialog } from './SubstitutionEndDialog';

type Substitution = Schemas['SubstitutionView'];

/** 请假代理: one’s own, and those of the people whom one watches over or whose accounts one keeps. */
export function SubstitutionsPage() {
  const t = useSubstitutionWords();
  const [isMaking, setMaking] = useState(false);
  const [isCovering, setCovering] = useState(false);
  const mayCover = useMayAnywhere()('account.cover');
  const rows = useQuery({
    queryKey: ['substitutions'],
    queryFn: ({ signal }) => call(() => api.GET('/api/substitutions', { signal })),
  });
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {mayCover && <Button onClick={() => setCovering(true)}>{t('several')}</Button>}
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
            {t('create')}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{t('text')}</p>
      <Read query={rows}>{(data) => <Rows rows={data} />}</Read>
      {isMaking && <NewSubstitutionDialog onClose={() => setMaking(false)} />}
      {isCovering && <CoveringDialog onClose={() => setCovering(false)} />}
    </Page>
  );
}

function Rows({ rows }: { readonly rows: readonly Substitution[] }) {
  const t = useSubstitutionWords();
  const { day } = useMoments();
  const { todayOn, accountId } = useSignedIn();
  const mayAnywhere = useMayAnywhere();
  const [ending, setEnding] = useState<Substitution | null>(null);
  const period = ({ fromOn, toOn }: Substitution): string => `${day(fromOn)} — ${day(toOn)}`;
  // The substitute sees it and may not change it.
  const mayEnd = (row: Substitution): boolean =>
    standsOn(row, todayOn) !== 'ended' &&
    (row.accountId === accountId || (row.substituteId !== accountId && mayAnywhere('account.cover')));
  const end = (row: Substitution) =>
    mayEnd(row) && (
      <Button
        size="small"
        className="no-print"
        aria-label={`${t('end')}：${row.accountName}`}
        onClick={() => setEnding(row)}
      >
        {t('end')}
      </Button>
    );
  const columns: Column<Substitution>[] = [
    { id: 'away', title: t('away'), width: 110, render: ({ accountName }) => accountName },
    { id: 'substitute', title: t('substitute'), width: 110, render: ({ substituteName }) => substituteName },
    { id: 'period', title: t('period'), width: 240, render: period },
    { id: 'reason', title: t('reason'), width: 200, render: ({ reason }) => reason },
    { id: 'state', title: t('state'), width: 90, render: (row) => t(standsOn(row, todayOn)) },
    { id: 'end', title: t('end'), width: 110, render: end },
  ];
  return (
    <>
      <ListTable
        label={t('title')}
        isShort
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ accountName, substituteName }) => `${accountName} ${substituteName}`}
        card={(row) => (
          <div className={styles.rowCard}>
            <div className={styles.rowHead}>
              <strong>
                {row.accountName} → {row.substituteName}
              </strong>
              {t(standsOn(row, todayOn))}
            </div>
            <div>{period(row)}</div>
            <div className={styles.quiet}>{row.reason}</div>
            <div>{end(row)}</div>
          </div>
        )}
        empty={<Empty title={t('empty')} text={t('emptyText')} />}
      />
      {ending !== null && <SubstitutionEndDialog row={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
