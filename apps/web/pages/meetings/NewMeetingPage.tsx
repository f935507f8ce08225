import { useQuery } from '@tanstack/react-query';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import { Checkbox } from '../../controls/Checkbox';
import { useCallback, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { roleHas } from '#domain/access/actions';
import { isRole } from '#domain/access/roles';
import { categoryLabels, causeLabels } from '#domain/household/codes';
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
import { useMeetingWords } from '../../words/meetingWords';
import { useCodeLabel } from '../../words/words';
import styles from './meetings.module.css';
import { mark } from '../../words/mark';

type Waiting = Schemas['AgendaItemView'];

/** The village in which the person prepares meetings. */
export function usePreparingVillage(): string | undefined {
  return useOffices().find(({ role }) => isRole(role) && roleHas(role, 'meeting.prepare'))?.areaCode;
}

/** 筹备评议会: the waiting cases, of which some or all go onto the agenda. */
export function NewMeetingPage() {
  const t = useMeetingWords();
  const areaCode = usePreparingVillage();
  const agenda = useQuery({
    queryKey: ['meetings', 'agenda', areaCode],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/villages/{code}/agenda', { params: { path: { code: areaCode ?? '' } }, signal })),
    enabled: areaCode !== undefined,
  });
  return (
    <Page title={t('prepare')}>
      <BeingPrepared />
      {areaCode === undefined ? (
        <Empty title={t('notYours')} />
      ) : (
        <Read query={agenda}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={t('nothingWaits')} text={t('nothingWaitsText')} />
            ) : (
              <Agenda rows={rows} areaCode={areaCode} />
            )
          }
        </Read>
      )}
    </Page>
  );
}

const mostRows = 20;

/** Meetings whose minutes are being filled in already: one goes on there instead of preparing the same again. */
function BeingPrepared() {
  const t = useMeetingWords();
  const { day } = useMoments();
  const meetings = useQuery({
    queryKey: ['meetings', 'beingPrepared'],
    queryFn: ({ signal }) => call(() => api.GET('/api/meetings', { params: { query: { limit: mostRows } }, signal })),
    staleTime: 0,
  });
  const drafts = (meetings.data?.rows ?? []).filter(({ state }) => state === 'draft');
  return drafts.map(({ meetingId, createdAt, itemCount }) => (
    <Alert
      key={meetingId}
      type="info"
      showIcon
      title={t('beingPrepared', { day: day(createdAt), count: itemCount })}
      action={<Link to={`/meetings/${meetingId}`}>{t('goOn')}</Link>}
    />
  ));
}

function Agenda({ rows, areaCode }: { readonly rows: readonly Waiting[]; readonly areaCode: string }) {
  const t = useMeetingWords();
  const navigate = useNavigate();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const send = useCallback(
    (taskIds: string[], key: string) =>
      call(() =>
        api.POST('/api/meetings', {
          params: { header: { 'Idempotency-Key': key } },
          body: { areaCode, taskIds },
        }),
      ),
    [areaCode],
  );
  const write = useWrite(send);
  const chosen = rows.filter(({ taskId }) => !left.has(taskId)).map(({ taskId }) => taskId);
  const prepare = async (): Promise<void> => {
    const meeting = await write.send(chosen);
    if (meeting !== null) await navigate(`/meetings/${meeting.meetingId}`);
  };
  return (
    <Card title={t('agenda')}>
      <p className={styles.quiet}>{t('agendaText')}</p>
      <ul className={styles.agenda}>
        {rows.map((row) => (
          <li key={row.taskId}>
            <Checkbox
              checked={!left.has(row.taskId)}
              onChange={(event) => setLeft((before) => toggled(before, row.taskId, !event.target.checked))}
            >
              <WaitingCase row={row} />
            </Checkbox>
          </li>
        ))}
      </ul>
      <WriteNotice write={write} />
      <div className={styles.bar}>
        <Button
          type="primary"
          size="large"
          disabled={chosen.length === 0}
          loading={write.state !== 'idle'}
          onClick={() => void prepare()}
        >
          {t('prepareCount', { count: chosen.length })}
        </Button>
      </div>
    </Card>
  );
}

function WaitingCase({ row }: { readonly row: Waiting }) {
  const t = useMeetingWords();
  const name = useCodeLabel();
  const { shortLastDay } = useMoments();
  const { headName, householdNumber, category, causes, dueAt, proposedRecusals } = row;
  return (
    <>
      <strong>{headName ?? householdNumber ?? '—'}</strong> {category !== null && name(categoryLabels, category)}
      {causes.length > 0 && ` · ${causes.map((cause) => name(causeLabels, cause)).join(mark('、'))}`}
      <span className={styles.quiet}> {t('dueOn', { day: shortLastDay(dueAt) })}</span>
      {proposedRecusals.length > 0 && (
        <span className={styles.relatives}>
          {t('relatives', {
            names: proposedRecusals
              .map((each) => `${each.name}${mark('（')}${each.relation}${mark('）')}`)
              .join(mark('、')),
          })}
        </span>
      )}
    </>
  );
}
