import { PlusOutlined } from '@ant-design/icons';
import { Button } from '../../controls/Button';
import { useNavigate } from 'react-router';
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
import { meetingStates, useMeetingWords } from '../../words/meetingWords';
import { useCodeLabel } from '../../words/words';
import styles from './meetings.module.css';

type MeetingRow = Schemas['MeetingRowView'];

/** The meetings whose minutes can be filled in on this device without a network. */
async function keptRows(accountId: string): Promise<MeetingRow[]> {
  return (await keptPapers('meeting', accountId)).map(({ id, keptAt, view: { areaCode, state, heldAt, items } }) => ({
    ...{ meetingId: id, areaCode, areaName: null, state, heldAt, itemCount: items.length, createdAt: keptAt },
  }));
}

/** 评议会列表, newest first; without a network what this device keeps. */
export function MeetingListPage() {
  const t = useMeetingWords();
  const navigate = useNavigate();
  const mayAnywhere = useMayAnywhere();
  const { accountId } = useSignedIn();
  const pages = usePages({
    queryKey: ['meetings', 'list'],
    read: async (page, signal) => {
      try {
        return await call(() => api.GET('/api/meetings', { params: { query: page }, signal }));
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
        mayAnywhere('meeting.prepare') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate('/meetings/new')}>
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
  readonly rows: readonly MeetingRow[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useMeetingWords();
  const name = useCodeLabel();
  const { moment, day } = useMoments();
  const [office] = useOffices();
  const place = ({ areaName }: MeetingRow): string => within(areaName ?? '', office?.areaName);
  const when = ({ heldAt, createdAt }: MeetingRow): string =>
    heldAt === null ? t('preparedOn', { day: day(createdAt) }) : moment(heldAt);
  const columns: Column<MeetingRow>[] = [
    { id: 'when', title: t('heldAt'), width: 200, render: when },
    { id: 'place', title: t('village'), width: 200, render: place },
    { id: 'items', title: t('households'), width: 90, align: 'right', render: ({ itemCount }) => itemCount },
    { id: 'state', title: t('state'), width: 150, render: ({ state }) => name(meetingStates, state) },
  ];
  return (
    <ListTable
      label={t('title')}
      rows={rows}
      columns={columns}
      isShort
      keyOf={({ meetingId }) => meetingId}
      nameOf={(row) => `${place(row)} ${when(row)}`}
      hrefOf={({ meetingId }) => `/meetings/${meetingId}`}
      card={(row) => (
        <div className={styles.card}>
          <strong>{when(row)}</strong>
          <span>{name(meetingStates, row.state)}</span>
          <span className={styles.quiet}>
            {place(row)} · {t('count', { count: row.itemCount })}
          </span>
        </div>
      )}
      empty={<Empty title={t('none')} text={t('noneText')} />}
      {...more}
    />
  );
}
