import { Modal } from 'antd';
import { useCallback } from 'react';
import { useWrite } from '../api/useWrite';
import { WriteNotice } from '../states/WriteNotice';
import { useCommonWords } from '../words/commonWords';

interface ConfirmDialogProps<A> {
  readonly title: string;
  /** What happens, said before it does. */
  readonly text: string;
  /** Stable between renders: a module function or `useCallback`. */
  send(key: string): Promise<A>;
  onClose(): void;
  onDone(answer: A): Promise<unknown>;
  readonly isDangerous?: boolean;
}

/** A write that asks for nothing but a yes. */
export function ConfirmDialog<A>({ title, text, send, onClose, onDone, isDangerous = false }: ConfirmDialogProps<A>) {
  const common = useCommonWords();
  const write = useWrite(useCallback((_nothing: null, key: string) => send(key), [send]));
  const submit = async (): Promise<void> => {
    const answer = await write.send(null);
    if (answer !== null) await onDone(answer);
  };
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={title}
      okButtonProps={{ danger: isDangerous }}
      cancelText={common('cancel')}
      confirmLoading={write.state !== 'idle'}
    >
      <WriteNotice write={write} />
      <p>{text}</p>
    </Modal>
  );
}
