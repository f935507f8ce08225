import { App, Modal } from 'antd';
import { type ReactNode, useCallback } from 'react';
import type { Check } from '#domain/form/check';
import { useSignedIn } from '../api/session';
import { useWrite } from '../api/useWrite';
import { WriteNotice } from '../states/WriteNotice';
import { useCommonWords } from '../words/commonWords';
import { type Form, useForm } from './useForm';

interface FormDialogProps<T> {
  readonly title: string;
  readonly initial: T;
  readonly check: Check;
  /** Stable between renders: a module function or `useCallback`. */
  send(values: T, key: string): Promise<unknown>;
  /** Said when it is done. */
  readonly done: string;
  onClose(): void;
  /** After it is done and closed: reads again what has changed. */
  onDone(): Promise<unknown>;
  /** What stands above the fields. */
  readonly text?: string;
  children(form: Form<T>): ReactNode;
}

/** A short form in a dialog, the same everywhere: checked as it is typed, sent once, closed when it is done. */
export function FormDialog<T>({
  title,
  initial,
  check,
  send,
  done,
  onClose,
  onDone,
  text,
  children,
}: FormDialogProps<T>) {
  const common = useCommonWords();
  const { message } = App.useApp();
  const { todayOn } = useSignedIn();
  const form = useForm<T>(
    initial,
    useCallback((values: T) => check(values, '', todayOn), [check, todayOn]),
  );
  const write = useWrite(send);
  const submit = async (): Promise<void> => {
    if (!form.attempt()) return;
    if ((await write.send(form.values)) === null) return;
    void message.success(done);
    onClose();
    await onDone();
  };
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={common('submit')}
      cancelText={common('cancel')}
      confirmLoading={write.state !== 'idle'}
    >
      <WriteNotice write={write} />
      {text !== undefined && <p>{text}</p>}
      {children(form)}
    </Modal>
  );
}
