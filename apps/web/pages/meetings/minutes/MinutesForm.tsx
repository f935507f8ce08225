import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { useWrite } from '../../../api/useWrite';
import { useForm } from '../../../forms/useForm';
import { Card } from '../../../show/Card';
import { useMeetingWords } from '../../../words/meetingWords';
import styles from '../meetings.module.css';
import { AttendanceFields } from './AttendanceFields';
import { ItemFields } from './ItemFields';
import { dropMinutes, keepMinutes } from './keptMinutes';
import { MinutesNotice } from './MinutesNotice';
import { bodyOf, checkValues, type MeetingView, type MinutesValues } from './minutesValues';
import { EvidenceFields, OccasionFields } from './PaperFields';
import { useMinutesDraft } from './useMinutesDraft';

interface MinutesFormProps {
  readonly view: MeetingView;
  readonly typed: MinutesValues;
  /** Sent before the page was loaded anew, without an answer: sent again at once. */
  readonly wasSubmitted: boolean;
  /** Reads the meeting again: it was submitted, or is over. */
  onOver(): Promise<void>;
}

/** 评议会记录: roll call, votes, papers; kept as it is typed, sent once. */
export function MinutesForm({ view, typed, wasSubmitted, onOver }: MinutesFormProps) {
  const t = useMeetingWords();
  const navigate = useNavigate();
  const { accountId } = useSignedIn();
  const { meetingId } = view;
  const form = useForm(
    typed,
    useCallback((values: MinutesValues) => checkValues(view, values), [view]),
  );
  const write = useWrite(
    useCallback(
      (values: MinutesValues, key: string) =>
        call(() =>
          api.POST('/api/meetings/{id}/submit', {
            params: { path: { id: meetingId }, header: { 'Idempotency-Key': key } },
            body: bodyOf(values),
          }),
        ),
      [meetingId],
    ),
  );
  const place = useMinutesDraft(view, form.values, write.state === 'idle');
  const submit = async (): Promise<void> => {
    if (!form.attempt()) return;
    const { values } = form;
    // The same minutes are the same submission, whatever the key: a page loaded anew goes on sending them.
    await keepMinutes(accountId, { view, values, isSynced: false, isSubmitted: true });
    if ((await write.send(values)) !== null) await dropMinutes(meetingId);
    else await keepMinutes(accountId, { view, values, isSynced: false, isSubmitted: false });
    await onOver();
  };
  const again = useRef(wasSubmitted);
  useEffect(() => {
    if (!again.current) return;
    again.current = false;
    void submit();
    // Once, as the page opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const { refused } = write;
  useEffect(() => {
    if (refused !== null) form.refuse(refused);
    // Once, when it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [refused]);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <OccasionFields form={form} />
      <AttendanceFields form={form} view={view} />
      {view.items.map((item, i) => (
        <ItemFields key={item.caseId} form={form} view={view} item={item} index={i} />
      ))}
      <EvidenceFields form={form} view={view} />
      <Card>
        <MinutesNotice write={write} view={view} />
        <p className={styles.quiet} role="status">
          {place === null ? '' : t(place === 'there' ? 'keptThere' : 'keptHere')}
        </p>
        <div className={styles.bar}>
          <Button type="primary" size="large" htmlType="submit" loading={write.state !== 'idle'}>
            {t('submit')}
          </Button>
          <Button
            size="large"
            icon={<PrinterOutlined />}
            onClick={() => void navigate(`/meetings/${meetingId}/sign-in`)}
          >
            {t('signInSheet')}
          </Button>
        </div>
      </Card>
    </form>
  );
}
