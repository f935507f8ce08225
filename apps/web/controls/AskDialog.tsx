import { useId, useLayoutEffect, useRef } from 'react';
import { useCommonWords } from '../words/commonWords';
import { Button } from './Button';
import styles from './controls.module.css';

interface AskDialogProps {
  readonly title: string;
  /** What the button says that does it. */
  readonly okText: string;
  onOk(): void;
  onClose(): void;
}

/** A question before something that cannot be undone, by the browser's own dialog. */
export function AskDialog({ title, okText, onOk, onClose }: AskDialogProps) {
  const t = useCommonWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    // Browsers of 2021 do not know it; there the question stands above the page all the same.
    if (current !== null && typeof current.showModal === 'function') current.showModal();
    else current?.setAttribute('open', '');
  }, []);
  // The browser gives the focus back to where it was, and says that it is closed.
  const close = (): void => {
    if (typeof dialog.current?.close === 'function') dialog.current.close();
    else onClose();
  };
  return (
    <dialog ref={dialog} className={styles.ask} aria-labelledby={id} onClose={onClose}>
      <p id={id} className={styles.askTitle}>
        {title}
      </p>
      <div className={styles.askButtons}>
        <Button onClick={close}>{t('cancel')}</Button>
        <Button
          type="primary"
          onClick={() => {
            close();
            onOk();
          }}
        >
          {okText}
        </Button>
      </div>
    </dialog>
  );
}
