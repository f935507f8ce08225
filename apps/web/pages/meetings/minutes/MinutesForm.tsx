import { PrinterOutlined } from '@ant-design/icons';
import { Button } from '../../../controls/Button';
import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useSignedIn } from '../../../api/session';
import { keepPaperDraft } from '../../../device/keptPapers';
import type { OutboxEntry } from '../../../device/outbox';
import { useSubmission } from '../../../device/useSubmission';
import { useForm } from '../../../forms/useForm';
import { Card } from '../../../show/Card';
import { useMeetingWords } from '../../../words/meetingWords';
import styles from '../meetings.module.css';
import { AttendanceFields } from './AttendanceFields';
import { ItemFields } from './ItemFields';
import { MinutesNotice } from './MinutesNotice';
import { bodyOf, checkValues, type MeetingView, type MinutesValues } from './minutesValues';
import { EvidenceFields, OccasionFields } from './PaperFields';
import { useMinutesDraft } from './useMinutesDraft';

interface MinutesFormProps {
  readonly view: MeetingView;
  readonly typed: MinutesValues;
  /** Submitted before and refused. */
  readonly refused: OutboxEntry | null;
  /** Reads the meeting again: the minutes were sent, or lie in the outbox until there is a signal. */
  onSubmitted(): Promise<void>;
}

/** 评议会记录: roll call, votes, papers; kept as it is typed, with and without a network; sent once. */
export function MinutesForm({ view, typed, refused: before, onSubmitted }: MinutesFormProps) {
  const t = useMeetingWords();
  const navigate = useNavigate();
  const { accountId } = useSignedIn();
  const { meetingId } = view;
  const form = useForm(
    typed,
    useCallback((values: MinutesValues) => checkValues(view, values), [view]),
  );
  const { isSending, refused, send } = useSubmission({ meetingId, itemCount: view.items.length }, before);
  const place = useMinutesDraft(view, form.values, !isSending);
  const submit = async (): Promise<void> => {
    if (!form.attempt()) return;
    const { values } = form;
    const onKept = (): Promise<void> => keepPaperDraft('meeting', meetingId, accountId, { values, isSynced: false });
    const result = await send({ values, body: bodyOf(values), onKept });
    // A refusal may have come from what others changed meanwhile: their relatives, the agenda.
    if (result !== null) await onSubmitted();
  };
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
        <MinutesNotice refused={refused} view={view} />
        <p className={styles.quiet} role="status">
          {place === null ? '' : t(place === 'there' ? 'keptThere' : 'keptHere')}
        </p>
        <div className={styles.bar}>
          <Button type="primary" size="large" htmlType="submit" loading={isSending}>
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
