import { useQueryClient } from '@tanstack/react-query';
import { Radio } from 'antd';
import { Button } from '../../controls/Button';
import { type ReactNode, useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { notificationKindNames } from '#domain/notifications/kinds';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { newKey } from '../../api/key';
import { useWrite } from '../../api/useWrite';
import { Page } from '../../shell/Page';
import { belowCity } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { WriteNotice } from '../../states/WriteNotice';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { useNotificationWords } from '../../words/notificationWords';
import { useLabel } from '../../words/words';
import styles from './notifications.module.css';

type Notice = Schemas['NotificationView'];

/** 提醒: newest first; what was not read and can still be acted on, or everything. */
export function NotificationsPage() {
  const t = useNotificationWords();
  const client = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const isAll = search.get('show') === 'all';
  const pages = usePages({
    queryKey: ['notifications', isAll],
    read: (page, signal) => {
      const query = {
        ...(!isAll && { unread: true }),
        ...page,
      };
      return call(() => api.GET('/api/notifications', { params: { query }, signal }));
    },
  });
  const write = useWrite(
    useCallback(
      (upTo: string, key: string) =>
        call(() =>
          api.POST('/api/notifications/read', { params: { header: { 'Idempotency-Key': key } }, body: { upTo } }),
        ),
      [],
    ),
  );
  const shownAt = pages.data?.pages[0]?.at;
  const readAll = async (): Promise<void> => {
    if (shownAt === undefined || (await write.send(shownAt)) === null) return;
    await client.invalidateQueries({ queryKey: ['notifications'] });
  };
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Radio.Group
            aria-label={t('which')}
            optionType="button"
            value={isAll ? 'all' : 'unread'}
            onChange={({ target }) => setSearch(target.value === 'all' ? { show: 'all' } : {}, { replace: true })}
            options={[
              { value: 'unread', label: t('unread') },
              { value: 'all', label: t('all') },
            ]}
          />
          <Button loading={write.state !== 'idle'} onClick={() => void readAll()}>
            {t('readAll')}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{t('text')}</p>
      <WriteNotice write={write} />
      <ReadPages query={pages}>
        {(rows, more) => (
          <Rows rows={rows} {...more} empty={<Empty title={t(isAll ? 'emptyAll' : 'empty')} text={t('emptyText')} />} />
        )}
      </ReadPages>
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Notice[];
  readonly empty: ReactNode;
}

function Rows({ rows, empty, ...more }: RowsProps) {
  const t = useNotificationWords();
  const say = useLabel();
  const { shortMoment } = useMoments();
  const household = ({ headName, householdNumber }: Notice): string => headName ?? householdNumber ?? '—';
  const columns: Column<Notice>[] = [
    { id: 'what', title: t('what'), width: 560, render: (notice) => <What notice={notice} /> },
    { id: 'kind', title: t('kind'), width: 110, render: ({ kind }) => say(notificationKindNames[kind]) },
    { id: 'household', title: t('household'), width: 120, render: household },
    { id: 'area', title: t('area'), width: 200, render: ({ areaName }) => belowCity(areaName) },
    { id: 'at', title: t('at'), width: 130, render: ({ at }) => shortMoment(at) },
  ];
  return (
    <ListTable
      label={t('title')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={(notice) => say(notice)}
      card={(notice) => (
        <div className={styles.card}>
          <span>
            {say(notificationKindNames[notice.kind])} · {shortMoment(notice.at)}
          </span>
          <What notice={notice} />
          <span className={styles.quiet}>
            {household(notice)} · {belowCity(notice.areaName)}
          </span>
        </div>
      )}
      empty={empty}
      {...more}
    />
  );
}

/** The sentence as a link to the task or the case; following it is reading it. */
function What({ notice }: { readonly notice: Notice }) {
  const t = useNotificationWords();
  const say = useLabel();
  const read = useReading(notice);
  const { open, readAt, taskId, caseId } = notice;
  const isUnread = readAt === null && open;
  return (
    <span className={styles.what}>
      <Link
        to={taskId !== null && open ? `/tasks/${taskId}` : `/cases/${caseId}`}
        className={isUnread ? styles.unread : undefined}
        onClick={read}
      >
        {say(notice)}
      </Link>
      {isUnread && <span className="unseen">{t('isUnread')}</span>}
      {!open && <span className={styles.quiet}> {t('done')}</span>}
    </span>
  );
}

// Nobody waits for it: what is not marked is shown once more.
function useReading({ id, readAt }: Notice): () => void {
  const client = useQueryClient();
  return () => {
    if (readAt !== null) return;
    const header = { 'Idempotency-Key': newKey() };
    void call(() => api.POST('/api/notifications/{id}/read', { params: { path: { id }, header } })).then(
      () => client.invalidateQueries({ queryKey: ['notifications'] }),
      () => undefined,
    );
  };
}
