import { Button } from '../controls/Button';
import { useEffect, useRef, useState } from 'react';
import SignaturePad from 'signature_pad';
import { useSignedIn } from '../api/session';
import { dropFile, keepFile, sendFileSoon } from '../device/deviceFiles';
import { useWorkWords } from '../words/workWords';
import { DevicePhoto } from './DeviceFiles';
import styles from './files.module.css';

interface SignatureInputProps {
  readonly id?: string;
  readonly name: string;
  readonly belongs: { readonly caseId: string; readonly taskId: string };
  readonly fileId: string | undefined;
  onChange(fileId: string | undefined): void;
}

/** A signature by finger, kept like a photograph. Who cannot draw on the screen signs on paper or by a proxy. */
export function SignatureInput({ id, name, belongs, fileId, onChange }: SignatureInputProps) {
  const t = useWorkWords();
  if (fileId === undefined)
    return <Pad {...(id !== undefined && { id })} name={name} belongs={belongs} onDone={onChange} />;
  const again = async (): Promise<void> => {
    onChange(undefined);
    await dropFile(fileId);
  };
  return (
    <div className={styles.signed}>
      <DevicePhoto fileId={fileId} name={t('signed', { name })} />
      <Button onClick={() => void again()}>{t('signAgain')}</Button>
    </div>
  );
}

interface PadProps extends Pick<SignatureInputProps, 'id' | 'name' | 'belongs'> {
  onDone(fileId: string): void;
}

function Pad({ id, name, belongs, onDone }: PadProps) {
  const t = useWorkWords();
  const { accountId } = useSignedIn();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  const [isEmpty, setEmpty] = useState(true);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const scale = Math.max(1, window.devicePixelRatio);
    element.width = element.offsetWidth * scale;
    element.height = element.offsetHeight * scale;
    element.getContext('2d')?.scale(scale, scale);
    const made = new SignaturePad(element, { backgroundColor: '#fff', penColor: '#10203a' });
    made.addEventListener('endStroke', () => setEmpty(made.isEmpty()));
    pad.current = made;
    return () => made.off();
  }, []);
  const done = async (): Promise<void> => {
    const blob = await new Promise<Blob | null>((taken) => canvas.current?.toBlob(taken, 'image/png'));
    if (blob === null) return;
    const file = new File([blob], 'signature.png', { type: 'image/png' });
    const fileId = await keepFile(file, { accountId, ...belongs });
    onDone(fileId);
    sendFileSoon(fileId);
  };
  return (
    <div className={styles.picker}>
      <span>{t('sign')}</span>
      <canvas
        ref={canvas}
        {...(id !== undefined && { id })}
        className={styles.pad}
        role="img"
        aria-label={t('signed', { name })}
      />
      <div className={styles.signed}>
        <Button
          disabled={isEmpty}
          onClick={() => {
            pad.current?.clear();
            setEmpty(true);
          }}
        >
          {t('signAgain')}
        </Button>
        <Button type="primary" disabled={isEmpty} onClick={() => void done()}>
          {t('signDone')}
        </Button>
      </div>
    </div>
  );
}
