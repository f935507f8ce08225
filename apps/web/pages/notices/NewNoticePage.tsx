import { useQuery } from '@tanstack/react-query';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import { Checkbox } from '../../controls/Checkbox';
import { useCallback, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { roleHas } from '#domain/access/actions';
import { isRole } from '#domain/access/roles';
import { categoryLabels } from '#domain/household/codes';
import { type Procedure, procedures } from '#domain/process/step';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useOffices } from '../../api/session';
import { useWrite } from '../../api/useWrite';
import { Page } from '../../shell/Page';
import { Card } from '../../show/Card';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { Read } from '../../states/Read';
import { WriteNotice } from '../../states/WriteNotice';
import { toggled } from '../../tables/ListTable';
import { noticeKinds, useNoticeWords } from '../../words/noticeWords';
import { useCodeLabel } from '../../words/words';
import styles from './notices.module.css';

/** 拟公示: one paper for the households that wait to be posted; those proposed for elimination have a paper of their own. */
export function NewNoticePage() {
  const t = useNoticeWords();
  const areaCode = useOffices().find(({ role }) => isRole(role) && roleHas(role, 'notice.post'))?.areaCode;
  const waiting = useQuery({
    queryKey: ['tasks', 'toPost', areaCode],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/notices/waiting', { params: { query: { areaCode: areaCode ?? '' } }, signal })),
    enabled: areaCode !== undefined,
  });
  return (
    <Page title={t('prepare')}>
      <NotPosted />
      {areaCode === undefined ? (
        <Empty title={t('notYours')} />
      ) : (
        <Read query={waiting}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={t('nothingWaits')} text={t('nothingWaitsText')} />
            ) : (
              procedures.map((kind) => <Choice key={kind} kind={kind} rows={ofKind(rows, kind)} areaCode={areaCode} />)
            )
          }
        </Read>
      )}
    </Page>
  );
}

type Waiting = Schemas['WaitingNoticeView'];

const ofKind = (rows: readonly Waiting[], wanted: Procedure): Waiting[] => rows.filter(({ kind }) => kind === wanted);

const mostRows = 20;

/** Papers that are printed and do not hang yet: one posts them instead of preparing the same again. */
function NotPosted() {
  const t = useNoticeWords();
  const notices = useQuery({
    queryKey: ['notices', 'notPosted'],
    queryFn: ({ signal }) => call(() => api.GET('/api/notices', { params: { query: { limit: mostRows } }, signal })),
    staleTime: 0,
  });
  const drafts = (notices.data?.rows ?? []).filter(({ state }) => state === 'draft');
  return drafts.map(({ noticeId, number, itemCount }) => (
    <Alert
      key={noticeId}
      type="info"
      showIcon
      title={t('notPostedYet', { number, count: itemCount })}
      action={<Link to={`/notices/${noticeId}`}>{t('open')}</Link>}
    />
  ));
}

interface ChoiceProps {
  readonly kind: Procedure;
  readonly rows: readonly Waiting[];
  readonly areaCode: string;
}

function Choice({ kind, rows, areaCode }: ChoiceProps) {
  const t = useNoticeWords();
  const navigate = useNavigate();
  const name = useCodeLabel();
  const { shortLastDay } = useMoments();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const write = useWrite(
    useCallback(
      (taskIds: string[], key: string) =>
        call(() =>
          api.POST('/api/notices', {
            params: { header: { 'Idempotency-Key': key } },
            body: { areaCode, kind, taskIds },
          }),
        ),
      [areaCode, kind],
    ),
  );
  const chosen = rows.filter(({ taskId }) => !left.has(taskId)).map(({ taskId }) => taskId);
  const prepare = async (): Promise<void> => {
    const notice = await write.send(chosen);
    if (notice !== null) await navigate(`/notices/${notice.noticeId}`);
  };
  if (rows.length === 0) return null;
  return (
    <Card title={name(noticeKinds, kind)}>
      <ul className={styles.choice}>
        {rows.map(({ taskId, headName, householdNumber, category, dueAt }) => (
          <li key={taskId}>
            <Checkbox
              checked={!left.has(taskId)}
              onChange={(event) => setLeft((before) => toggled(before, taskId, !event.target.checked))}
            >
              <strong>{headName ?? householdNumber ?? '—'}</strong>{' '}
              {category !== null && name(categoryLabels, category)}{' '}
              <span className={styles.quiet}>{t('dueOn', { day: shortLastDay(dueAt) })}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <WriteNotice write={write} />
      <Button
        type="primary"
        size="large"
        disabled={chosen.length === 0}
        loading={write.state !== 'idle'}
        onClick={() => void prepare()}
      >
        {t('prepareCount', { count: chosen.length })}
      </Button>
    </Card>
  );
}
