import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { Button } from '../../../controls/Button';
import { useNavigate } from 'react-router';
import { isTaskKind, taskKindFacts } from '#domain/process/taskKind';
import { ApiProblem, isUnknown } from '../../../api/problem';
import { confirmSession, useSignedIn } from '../../../api/session';
import { dropDraftOf } from '../../../device/draftOf';
import { dropEntry, type OutboxEntry } from '../../../device/outbox';
import { sendEntry } from '../../../device/sender';
import { useOutbox } from '../../../device/useOutbox';
import { Page } from '../../../shell/Page';
import { Card } from '../../../show/Card';
import { useMoments } from '../../../show/moments';
import { Empty } from '../../../states/Empty';
import { Read } from '../../../states/Read';
import { useOutboxWords } from '../../../words/outboxWords';
import { useLabel } from '../../../words/words';
import styles from './outbox.module.css';

/** 待发送箱: what was submitted on this device, how it stands, and what can be done about it. */
export function OutboxPage() {
  const t = useOutboxWords();
  const outbox = useOutbox();
  return (
    <Page title={t('title')}>
      <p className={styles.text}>{t('text')}</p>
      <Read query={outbox}>
        {(entries) =>
          entries.length === 0 ? (
            <Empty title={t('empty')} />
          ) : (
            <Card>
              <ul className={styles.entries}>
                {entries.toReversed().map((entry) => (
                  <li key={entry.key}>
                    <Entry entry={entry} />
                  </li>
                ))}
              </ul>
              <ClearSent entries={entries} />
            </Card>
          )
        }
      </Read>
    </Page>
  );
}

function Entry({ entry }: { readonly entry: OutboxEntry }) {
  const t = useOutboxWords();
  const say = useLabel();
  const { shortMoment } = useMoments();
  const title = useEntryTitle();
  const { state, submittedAt, fileIds, attempts, problem } = entry;
  return (
    <>
      <div className={styles.head}>
        <strong>{title(entry)}</strong>
        <span className={`${styles.state} ${styles[state] ?? ''}`}>{t(state)}</span>
      </div>
      <div className={styles.text}>
        {t('submittedAt', { time: shortMoment(submittedAt) })}
        {fileIds.length > 0 && ` · ${t('photos', { count: fileIds.length })}`}
        {attempts > 0 && state !== 'sent' && ` · ${t('attempts', { count: attempts })}`}
      </div>
      {problem !== null && (
        <ul className={styles.reasons}>
          <li>{say(problem.texts)}</li>
          {problem.errors.slice(1).map(({ field, code, texts }) => (
            <li key={`${field ?? ''} ${code}`}>{say(texts)}</li>
          ))}
        </ul>
      )}
      <Actions entry={entry} />
    </>
  );
}

function useEntryTitle(): (entry: OutboxEntry) => string {
  const t = useOutboxWords();
  const say = useLabel();
  return (entry) => {
    if ('meetingId' in entry) return t('minutes', { count: entry.itemCount });
    if ('noticeId' in entry) return t('posting', { number: entry.number });
    const { headName, kind } = entry;
    return `${headName} · ${isTaskKind(kind) ? say(taskKindFacts[kind]) : kind}`;
  };
}

/** Where an entry was filled in, and is put right. */
function pageOf(entry: OutboxEntry): string {
  if ('meetingId' in entry) return `/meetings/${entry.meetingId}`;
  if ('noticeId' in entry) return `/notices/${entry.noticeId}`;
  return `/tasks/${encodeURIComponent(entry.taskId)}/form`;
}

function Actions({ entry }: { readonly entry: OutboxEntry }) {
  const t = useOutboxWords();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const sendNow = useSendNow();
  const { state } = entry;
  if (state === 'sent') return null;
  const discard = (): void =>
    void modal.confirm({
      title: t('discard'),
      content: t('discardSure'),
      okText: t('discard'),
      okButtonProps: { danger: true },
      onOk: async () => {
        await dropEntry(entry, 'dropFiles');
        await dropDraftOf(entry);
      },
    });
  return (
    <div className={styles.actions}>
      {state === 'refused' ? (
        <>
          <Button type="primary" onClick={() => void navigate(pageOf(entry))}>
            {t('correct')}
          </Button>
          <Button onClick={discard}>{t('discard')}</Button>
        </>
      ) : (
        <Button onClick={() => void sendNow(entry)}>{t('sendNow')}</Button>
      )}
    </div>
  );
}

/** Sends at once, without waiting for the next attempt. */
function useSendNow(): (entry: OutboxEntry) => Promise<void> {
  const client = useQueryClient();
  const { accountId } = useSignedIn();
  return async ({ key }) => {
    try {
      await confirmSession(client);
    } catch (error) {
      if (isUnknown(error) || error instanceof ApiProblem) return;
      throw error;
    }
    await sendEntry(key, { accountId });
    for (const queryKey of [['tasks'], ['meetings', 'list'], ['notices', 'list']])
      await client.invalidateQueries({ queryKey });
  };
}

function ClearSent({ entries }: { readonly entries: readonly OutboxEntry[] }) {
  const t = useOutboxWords();
  const sent = entries.filter(({ state }) => state === 'sent');
  if (sent.length === 0) return null;
  const clear = async (): Promise<void> => {
    for (const entry of sent) await dropEntry(entry, 'dropFiles');
  };
  return <Button onClick={() => void clear()}>{t('clearSent')}</Button>;
}
