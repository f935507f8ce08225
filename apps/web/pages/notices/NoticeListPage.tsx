import { PlusOutlined } from '@ant-design/icons';
import { Button } from '../../controls/Button';
import { useNavigate } from 'react-router';
import { daysBetween } from '#domain/calendar/day';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Unreachable } from '../../api/problem';
import { useMayAnywhere, useOffices, useSignedIn } from '../../api/session';
import { keptPapers } from '../../device/keptPapers';
import { Page } from '../../shell/Page';
import { within } from '../../show/areaNames';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type More, ReadPages } from '../../states/ReadPages';
import { type Column, ListTable } from '../../tables/ListTable';
import { usePages } from '../../tables/usePages';
import { noticeKinds, noticeStates, useNoticeWords } from '../../words/noticeWords';
import { useCodeLabel } from '../../words/words';
import styles from './notices.module.css';

type NoticeRow = Schemas['NoticeRowView'];

/** The notices that can be posted from this device without a network. */
async function keptRows(accountId: string): Promise<NoticeRow[]> {
  return (await keptPapers('notice', accountId)).map(({ keptAt, view: { items, printable: _printable, ...view } }) => ({
    ...{ ...view, itemCount: items.length, createdAt: keptAt },
  }));
}

/** 公示列表, newest first, with the days left; without a network what this device keeps. */
export function NoticeListPage() {
  const t = useNoticeWords();
  const navigate = useNavigate();
  const mayAnywhere = useMayAnywhere();
  const { accountId } = useSignedIn();
  const pages = usePages({
    queryKey: ['notices', 'list'],
    read: async (page, signal) => {
      try {
        return await call(() => api.GET('/api/notices', { params: { query: page }, signal }));
      } catch (error) {
        const rows = error instanceof Unreachable && page.cursor === undefined ? await keptRows(accountId) : [];
        if (rows.length === 0) throw error;
        return { rows, next: null };
      }
    },
  });
  return (
    <Page
      title={t('title')}
      actions={
        mayAnywhere('notice.post') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate('/notices/new')}>
            {t('prepare')}
          </Button>
        )
      }
    >
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
    </Page>
  );
}

interface RowsProps extends More {
  readonly rows: readonly NoticeRow[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useNoticeWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const { todayOn } = useSignedIn();
  const [office] = useOffices();
  const place = ({ areaName }: NoticeRow): string => within(areaName ?? '', office?.areaName);
  const left = ({ endsOn, state }: NoticeRow): string => {
    if (endsOn === null || state !== 'posted') return '';
    const days = daysBetween(todayOn, endsOn);
    return days < 0 ? t('over') : t('daysLeft', { count: days });
  };
  const posted = ({ postedOn }: NoticeRow): string => (postedOn === null ? t('notPosted') : day(postedOn));
  const columns: Column<NoticeRow>[] = [
    { id: 'number', title: t('number'), width: 180, render: ({ number }) => number },
    { id: 'kind', title: t('kind'), width: 150, render: ({ kind }) => name(noticeKinds, kind) },
    { id: 'place', title: t('village'), width: 180, render: place },
    { id: 'items', title: t('households'), width: 80, align: 'right', render: ({ itemCount }) => itemCount },
    { id: 'posted', title: t('postedOn'), width: 140, render: posted },
    { id: 'ends', title: t('endsOn'), width: 140, render: ({ endsOn }) => endsOn && day(endsOn) },
    { id: 'left', title: t('left'), width: 110, render: left },
    { id: 'state', title: t('state'), width: 100, render: ({ state }) => name(noticeStates, state) },
  ];
  return (
    <ListTable
      label={t('title')}
      rows={rows}
      columns={columns}
      isShort
      keyOf={({ noticeId }) => noticeId}
      nameOf={({ number }) => number}
      hrefOf={({ noticeId }) => `/notices/${noticeId}`}
      card={(row) => (
        <div className={styles.card}>
          <strong>{row.number}</strong>
          <span>
            {name(noticeKinds, row.kind)} · {name(noticeStates, row.state)} {left(row)}
          </span>
          <span className={styles.quiet}>
            {place(row)} · {t('count', { count: row.itemCount })} · {posted(row)}
          </span>
        </div>
      )}
      empty={<Empty title={t('none')} text={t('noneText')} />}
      {...more}
    />
  );
}
