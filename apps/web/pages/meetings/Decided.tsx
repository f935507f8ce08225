import { PrinterOutlined, RedoOutlined } from '@ant-design/icons';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { isRefusalCode, refusalText } from '#domain/refusal';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { useWrite } from '../../api/useWrite';
import { Card } from '../../show/Card';
import { useMoments } from '../../show/moments';
import { WriteNotice } from '../../states/WriteNotice';
import { useCommonWords } from '../../words/commonWords';
import { meetingStates, useMeetingWords } from '../../words/meetingWords';
import { useCodeLabel, useLabel } from '../../words/words';
import styles from './meetings.module.css';
import type { MeetingView } from './minutes/minutesValues';
import { MinutesPaper } from './paper/MinutesPaper';
import { mark } from '../../words/mark';

const SendBackDialog = lazy(() => import('./SendBackDialog').then((module) => ({ default: module.SendBackDialog })));

interface DecidedProps {
  readonly view: MeetingView;
  onChange(): Promise<void>;
}

/** A meeting whose minutes are written: how they stand, what can be done, and the paper. */
export function Decided({ view, onChange }: DecidedProps) {
  const t = useMeetingWords();
  const common = useCommonWords();
  const navigate = useNavigate();
  const mayAnywhere = useMayAnywhere();
  const isBack = view.state === 'returned' || view.state === 'aborted';
  return (
    <>
      <div className={`${styles.stack} no-print`}>
        <Standing view={view} />
        {view.state === 'submitted' && mayAnywhere('meeting.confirm') && <Confirm view={view} onChange={onChange} />}
        {isBack && mayAnywhere('meeting.prepare') && <Again meetingId={view.meetingId} />}
        <div className={styles.bar}>
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {common('print')}
          </Button>
          <Button icon={<PrinterOutlined />} onClick={() => void navigate(`/meetings/${view.meetingId}/sign-in`)}>
            {t('signInSheet')}
          </Button>
        </div>
      </div>
      <MinutesPaper view={view} />
    </>
  );
}

/** How the minutes stand, and why an item or the whole came back. */
function Standing({ view }: { readonly view: MeetingView }) {
  const t = useMeetingWords();
  const say = useLabel();
  const name = useCodeLabel();
  const { moment } = useMoments();
  const { state, submittedByName, submittedAt, decidedByName, decidedAt, refusedReason, items } = view;
  const refused = items.filter(({ refusalCode }) => refusalCode !== null);
  const isBack = state === 'returned' || state === 'aborted';
  return (
    <Alert
      type={isBack ? 'error' : state === 'applied' || state === 'confirmed' ? 'success' : 'info'}
      showIcon
      role="status"
      title={name(meetingStates, state)}
      description={
        <>
          {submittedAt !== null && (
            <div>{t('submittedBy', { name: submittedByName ?? '', at: moment(submittedAt) })}</div>
          )}
          {decidedAt !== null && <div>{t('decidedBy', { name: decidedByName ?? '', at: moment(decidedAt) })}</div>}
          {refusedReason !== null && <div>{t('because', { reason: refusedReason })}</div>}
          {refused.map(({ caseId, headName, refusalCode }) => (
            <div key={caseId}>
              {headName ?? '—'}
              {mark('：')}
              {isRefusalCode(refusalCode) ? say(refusalText({ code: refusalCode })) : refusalCode}
            </div>
          ))}
        </>
      }
    />
  );
}

/** 村党组织书记: confirms, and every vote takes effect; or sends them back. */
function Confirm({ view: { meetingId }, onChange }: DecidedProps) {
  const t = useMeetingWords();
  const [isRefusing, setRefusing] = useState(false);
  const write = useWrite(
    useCallback(
      (_: null, key: string) => {
        const params = { path: { id: meetingId }, header: { 'Idempotency-Key': key } };
        return call(() => api.POST('/api/meetings/{id}/confirm', { params }));
      },
      [meetingId],
    ),
  );
  const confirm = async (): Promise<void> => {
    if ((await write.send(null)) !== null) await onChange();
  };
  return (
    <Card title={t('confirmTitle')}>
      <p className={styles.quiet}>{t('confirmText')}</p>
      <WriteNotice write={write} />
      <div className={styles.bar}>
        <Button type="primary" size="large" loading={write.state !== 'idle'} onClick={() => void confirm()}>
          {t('confirm')}
        </Button>
        <Button size="large" onClick={() => setRefusing(true)}>
          {t('sendBack')}
        </Button>
      </div>
      {isRefusing && (
        <Suspense>
          <SendBackDialog meetingId={meetingId} onClose={() => setRefusing(false)} onDone={onChange} />
        </Suspense>
      )}
    </Card>
  );
}

/** Another attempt with the same agenda and words. */
function Again({ meetingId }: { readonly meetingId: string }) {
  const t = useMeetingWords();
  const navigate = useNavigate();
  const write = useWrite(
    useCallback(
      (id: string, key: string) =>
        call(() =>
          api.POST('/api/meetings/{id}/again', { params: { path: { id }, header: { 'Idempotency-Key': key } } }),
        ),
      [],
    ),
  );
  const prepare = async (): Promise<void> => {
    const next = await write.send(meetingId);
    if (next !== null) await navigate(`/meetings/${next.meetingId}`, { replace: true });
  };
  return (
    <Card>
      <p>{t('againText')}</p>
      <WriteNotice write={write} />
      <Button
        type="primary"
        size="large"
        icon={<RedoOutlined />}
        loading={write.state !== 'idle'}
        onClick={() => void prepare()}
      >
        {t('again')}
      </Button>
    </Card>
  );
}
