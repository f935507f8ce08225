import { Modal } from 'antd';
import { type ReactNode, useCallback } from 'react';
import type { Check } from '#domain/form/check';
import { useSignedIn } from '../api/session';
import { useWrite } from '../api/useWrite';
import { tell } from '../shell/saidInPassing';
import { WriteNotice } from '../states/WriteNotice';
import { useCommonWords } from '../words/commonWords';
import { type Form, useForm } from './useForm';

interface FormDialogProps<T, A> {
  readonly title: string;
  readonly initial: T;
  readonly check: Check;
  /** Stable between renders: a module function or `useCallback`. */
  send(values: T, key: string): Promise<A>;
  /** Said when it is done. */
  readonly done: string | ((answer: A) => string);
  onClose(): void;
  /** After it is done and closed: reads again what has changed. */
  onDone(answer: A): Promise<unknown>;
  /** Not closed when it is done: whoever opened it shows the answer in its place. */
  readonly staysOpen?: boolean;
  /** What stands above the fields. */
  readonly text?: string;
  children(form: Form<T>): ReactNode;
}

/** A short form in a dialog, the same everywhere: checked as it is typed, sent once, closed when it is done. */
export function FormDialog<T, A = unknown>({
  title,
  initial,
  check,
  send,
  done,
  onClose,
  onDone,
  text,
  staysOpen = false,
  children,
}: FormDialogProps<T, A>) {
  const common = useCommonWords();
  const { todayOn } = useSignedIn();
  const form = useForm<T>(
    initial,
    useCallback((values: T) => check(values, '', todayOn), [check, todayOn]),
  );
  const write = useWrite(send);
  const submit = async (): Promise<void> => {
    if (!form.attempt()) return;
    const answer = await write.send(form.values);
    if (answer === null) return;
    tell(typeof done === 'string' ? done : done(answer));
    if (!staysOpen) onClose();
    await onDone(answer);
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
      {text !== undefined && <p>{text}</p>}
      {children(form)}
      {/* Beside the button: the top of a long form is out of sight on a phone. */}
      <WriteNotice write={write} />
    </Modal>
  );
}
