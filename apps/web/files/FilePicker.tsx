import { CameraOutlined, DeleteOutlined, PaperClipOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button } from '../controls/Button';
import { useRef, useState } from 'react';
import { newKey } from '../api/key';
import { ApiProblem, askedToWaitSeconds, isUnknown } from '../api/problem';
import { settle } from '../api/settle';
import { useFileWords } from '../words/fileWords';
import { useLabel } from '../words/words';
import styles from './files.module.css';
import { shrink } from './shrink';
import { type Belongs, contentOf, upload } from './upload';

interface FilePickerProps {
  readonly id?: string;
  readonly belongs: Belongs;
  readonly fileIds: readonly string[];
  /** Takes a change rather than a list, since several uploads end in any order. */
  onChange(change: (fileIds: readonly string[]) => readonly string[]): void;
  readonly max: number;
  /** Photographs only, or documents too. */
  readonly accepts?: 'photos' | 'documents';
  readonly label?: string;
}

interface Sending {
  readonly key: string;
  readonly file: File;
  readonly state: 'sending' | 'waiting' | 'failed';
  readonly why?: string;
}

const types = { photos: 'image/*', documents: 'image/*,application/pdf' } as const;

/** Chooses photographs or documents, makes them small, sends them, shows what is there. What was not sent can be sent again. */
export function FilePicker({ id, belongs, fileIds, onChange, max, accepts = 'photos', label }: FilePickerProps) {
  const t = useFileWords();
  const say = useLabel();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<readonly Sending[]>([]);

  const note = (key: string, change: Partial<Sending> | null): void =>
    setSending((before) =>
      change === null
        ? before.filter((each) => each.key !== key)
        : before.map((each) => (each.key === key ? { ...each, ...change } : each)),
    );
  const send = async ({ key, file }: Pick<Sending, 'key' | 'file'>): Promise<void> => {
    try {
      const stored = await settle(() => upload(file, { ...belongs, key }), {
        isUnknown,
        askedToWaitSeconds,
        onUnknown: () => note(key, { state: 'waiting' }),
      });
      onChange((before) => [...before, stored.id]);
      note(key, null);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      note(key, { state: 'failed', why: say(error.problem.texts) });
    }
  };
  const take = async (files: readonly File[]): Promise<void> => {
    const room = max - fileIds.length - sending.length;
    const small = await Promise.all(files.slice(0, room).map(shrink));
    const started = small.map((file): Sending => ({ key: newKey(), file, state: 'sending' }));
    setSending((before) => [...before, ...started]);
    await Promise.all(started.map(send));
  };
  return (
    <div className={styles.picker}>
      <ul className={styles.files}>
        {fileIds.map((fileId, i) => (
          <li key={fileId}>
            <Thumbnail fileId={fileId} name={t('photo', { number: i + 1 })} />
            <Button
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('remove', { name: t('photo', { number: i + 1 }) })}
              onClick={() => onChange((before) => before.filter((each) => each !== fileId))}
            />
          </li>
        ))}
        {sending.map((each) => (
          <li key={each.key} className={styles.sending} role="status">
            {each.file.name} — {t(each.state)}
            {each.why !== undefined && `：${each.why}`}
            {each.state === 'failed' && (
              <Button
                size="small"
                icon={<ReloadOutlined />}
                aria-label={t('sending')}
                onClick={() => void send(each)}
              />
            )}
          </li>
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        hidden
        multiple={max > 1}
        accept={types[accepts]}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void take(files);
        }}
      />
      <Button
        {...(id !== undefined && { id })}
        icon={accepts === 'photos' ? <CameraOutlined /> : <PaperClipOutlined />}
        disabled={fileIds.length + sending.length >= max}
        onClick={() => input.current?.click()}
      >
        {label ?? t(accepts === 'photos' ? 'take' : 'choose')}
      </Button>
      <div className={styles.hint}>{t('shrunk')}</div>
    </div>
  );
}

/** A stored picture, small; opens in full. What is no picture shows its name. */
export function Thumbnail({
  fileId,
  name,
  isPicture = true,
}: {
  readonly fileId: string;
  readonly name: string;
  readonly isPicture?: boolean;
}) {
  const t = useFileWords();
  return (
    <a
      className={styles.thumbnail}
      href={contentOf(fileId)}
      target="_blank"
      rel="noreferrer"
      aria-label={t('open', { name })}
    >
      {isPicture ? <img src={contentOf(fileId)} alt={name} loading="lazy" /> : <PaperClipOutlined />}
    </a>
  );
}
