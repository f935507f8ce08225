import { CameraOutlined, DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../controls/Button';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSignedIn } from '../api/session';
import { dropFile, type FileOwner, findDeviceFile, keepFile, sendFileSoon } from '../device/deviceFiles';
import { useWorkWords } from '../words/workWords';
import styles from './files.module.css';
import { shrink } from './shrink';
import { type Belongs, contentOf } from './upload';

interface DeviceFilesProps {
  readonly id?: string;
  readonly belongs: Belongs;
  readonly fileIds: readonly string[];
  /** Takes a change rather than a list: photographs are made small one after the other while others are removed. */
  onChange(change: (fileIds: readonly string[]) => readonly string[]): void;
  readonly max: number;
  /** Photographs only, or documents too. */
  readonly accepts?: 'photos' | 'documents';
  readonly label?: string;
}

const types = { photos: 'image/*', documents: 'image/*,application/pdf' } as const;

/** Photographs that are kept on the device first and sent when there is a signal: their ids stay the same. */
export function DeviceFiles({ id, belongs, fileIds, onChange, max, accepts = 'photos', label }: DeviceFilesProps) {
  const t = useWorkWords();
  const { accountId } = useSignedIn();
  const input = useRef<HTMLInputElement>(null);
  const [isFull, setFull] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    setFull(false);
    for (const file of files.slice(0, max - fileIds.length)) {
      const fileId = await keepOrNull(await shrink(file), { accountId, ...belongs });
      if (fileId === null) return setFull(true);
      onChange((before) => [...before, fileId]);
      sendFileSoon(fileId);
    }
  };
  const remove = async (fileId: string): Promise<void> => {
    onChange((before) => before.filter((each) => each !== fileId));
    await dropFile(fileId);
  };
  return (
    <div className={styles.picker}>
      {fileIds.length > 0 && (
        <ul className={styles.files}>
          {fileIds.map((fileId, i) => (
            <li key={fileId}>
              <DevicePhoto fileId={fileId} name={t('photo', { number: i + 1 })} />
              <Button
                icon={<DeleteOutlined />}
                aria-label={t('removePhoto', { name: t('photo', { number: i + 1 }) })}
                onClick={() => void remove(fileId)}
              />
            </li>
          ))}
        </ul>
      )}
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
        size="large"
        icon={<CameraOutlined />}
        disabled={fileIds.length >= max}
        onClick={() => input.current?.click()}
      >
        {label ?? t('take')}
      </Button>
      {isFull && (
        <div role="alert" className={styles.full}>
          {t('deviceFull')}
        </div>
      )}
      <div className={styles.hint}>{t('shrunk')}</div>
    </div>
  );
}

/** Null where the device has no room left for it. */
async function keepOrNull(file: File, owner: FileOwner): Promise<string | null> {
  try {
    return await keepFile(file, owner);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return null;
    throw error;
  }
}

/** A picture from the device, or from the API where the device has it no more. */
export function DevicePhoto({ fileId, name }: { readonly fileId: string; readonly name: string }) {
  const t = useWorkWords();
  const { accountId } = useSignedIn();
  const { data: file } = useQuery({
    queryKey: ['device', 'file', fileId],
    queryFn: () => findDeviceFile(fileId, accountId),
    staleTime: Infinity,
    gcTime: 0,
  });
  const local = useMemo(() => (file ? URL.createObjectURL(file) : null), [file]);
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => () => (local === null ? undefined : URL.revokeObjectURL(local)), [local]);
  if (file === undefined) return <span className={styles.thumbnail} />;
  const address = local ?? contentOf(fileId);
  const isPicture = !isUnreadable && (file === null || file.type.startsWith('image/'));
  return (
    <a
      className={styles.thumbnail}
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-label={t('openPhoto', { name })}
    >
      {isPicture ? <img src={address} alt={name} onError={() => setUnreadable(true)} /> : <PaperClipOutlined />}
    </a>
  );
}
