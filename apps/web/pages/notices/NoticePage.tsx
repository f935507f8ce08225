import { PrinterOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { Link, useNavigate, useParams } from 'react-router';
import { categoryLabels } from '#domain/household/codes';
import type { Schemas } from '../../api/client';
import { useMayAnywhere, useSignedIn } from '../../api/session';
import { Page } from '../../shell/Page';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { type Column, ListTable } from '../../tables/ListTable';
import { useCommonWords } from '../../words/commonWords';
import { noticeKinds, noticeStates, useNoticeWords } from '../../words/noticeWords';
import { useCodeLabel, useLabel } from '../../words/words';
import { RefusedElsewhere, UnderWay } from '../village/outbox/UnderWay';
import { NoticePaper } from './NoticePaper';
import styles from './notices.module.css';
import { isToPost, type OpenedNotice, openNotice } from './openNotice';
import { PostForm } from './PostForm';
import { Refusals } from './Refusals';
import { mark } from '../../words/mark';

type Notice = Schemas['NoticeView'];
type Item = Schemas['NoticeItemView'];

/** One notice: print it, hang it up, see its days and objections through. */
export function NoticePage() {
  const t = useNoticeWords();
  const common = useCommonWords();
  const { id = '' } = useParams();
  const { accountId } = useSignedIn();
  const notice = useQuery({
    queryKey: ['notices', 'one', id],
    queryFn: ({ signal }) => openNotice(id, accountId, signal),
    gcTime: 0,
  });
  const again = async (): Promise<void> => void (await notice.refetch());
  return (
    <Page
      title={t('notice')}
      isPaper
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          {common('print')}
        </Button>
      }
    >
      <Read query={notice}>
        {(opened) => (
          <>
            <div className={`${styles.stack} no-print`}>
              <Refusals left={opened.left} items={opened.view.items} />
              <Standing view={opened.view} />
              <Posting opened={opened} again={again} />
              <Items view={opened.view} />
            </div>
            <NoticePaper notice={opened.view} />
          </>
        )}
      </Read>
    </Page>
  );
}

interface PostingProps {
  readonly opened: OpenedNotice;
  again(): Promise<void>;
}

/** 张贴: filled in, on its way, or over. */
function Posting({ opened, again }: PostingProps) {
  const mayAnywhere = useMayAnywhere();
  const { view, typed, underWay, refused } = opened;
  if (underWay !== null) return <UnderWay entry={underWay} onChange={again} />;
  if (!isToPost(view) || !mayAnywhere('notice.post')) return <RefusedElsewhere entry={refused} />;
  return <PostForm key={view.noticeId} notice={view} typed={typed} refused={refused} onSubmitted={again} />;
}

/** How far it is, and what comes next. */
function Standing({ view }: { readonly view: Notice }) {
  const t = useNoticeWords();
  const name = useCodeLabel();
  const navigate = useNavigate();
  const { day } = useMoments();
  const { kind, state, number, postedOn, endsOn, items } = view;
  const objections = items.reduce((sum, { openObjections }) => sum + openObjections, 0);
  const running = items.flatMap(({ daysLeft }) => (daysLeft === null ? [] : [daysLeft]));
  return (
    <Card title={name(noticeStates, state)}>
      <Facts
        rows={[
          [t('kind'), name(noticeKinds, kind)],
          [t('number'), number],
          [t('postedOn'), postedOn && day(postedOn)],
          [t('endsOn'), endsOn && day(endsOn)],
          [t('left'), state === 'posted' && running.length > 0 ? t('days', { count: Math.max(...running) }) : null],
          [t('objections'), t('objectionsOpen', { count: objections })],
        ]}
      />
      {state === 'draft' && <p className={styles.quiet}>{t('draftText')}</p>}
      {state === 'posted' && <p className={styles.quiet}>{t('postedText')}</p>}
      {state !== 'draft' && (
        <div className={styles.bar}>
          <Button
            icon={<SafetyCertificateOutlined />}
            onClick={() => void navigate(`/notices/${view.noticeId}/certificate`)}
          >
            {t('certificate')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Items({ view }: { readonly view: Notice }) {
  const t = useNoticeWords();
  const say = useLabel();
  const left = ({ daysLeft }: Item): string => (daysLeft === null ? '—' : t('days', { count: daysLeft }));
  const objections = ({ openObjections }: Item) =>
    openObjections === 0 ? (
      t('noObjection')
    ) : (
      <span className={styles.late}>{t('objected', { count: openObjections })}</span>
    );
  // The notice holds what its paper says; the page around it speaks the reader's language.
  const category = ({ categoryZh }: Item): string => {
    const label = Object.values(categoryLabels).find(({ zh }) => zh === categoryZh);
    return label === undefined ? (categoryZh ?? '—') : say(label);
  };
  const head = ({ entry, headName }: Item): string => `${entry} · ${headName ?? '—'}`;
  const columns: Column<Item>[] = [
    { id: 'head', title: t('household'), width: 160, render: head },
    { id: 'category', title: t('category'), width: 160, render: category },
    { id: 'left', title: t('left'), width: 120, render: left },
    { id: 'objections', title: t('objections'), width: 200, render: objections },
    {
      id: 'case',
      title: t('case'),
      width: 100,
      render: ({ caseId, headName }) => (
        <Link to={`/cases/${caseId}`} aria-label={t('caseOf', { name: headName ?? '—' })}>
          {t('open')}
        </Link>
      ),
    },
  ];
  return (
    <Card title={t('entries')}>
      <ListTable
        label={t('entries')}
        rows={view.items}
        columns={columns}
        isShort
        keyOf={({ caseId }) => caseId}
        nameOf={head}
        card={(item) => (
          <div className={styles.entry}>
            <Link to={`/cases/${item.caseId}`}>{head(item)}</Link>
            <span>{category(item)}</span>
            <span>
              {item.daysLeft !== null && `${t('left')}${mark('：')}${left(item)} · `}
              {t('objections')}
              {mark('：')}
              {objections(item)}
            </span>
          </div>
        )}
        empty={null}
      />
    </Card>
  );
}
