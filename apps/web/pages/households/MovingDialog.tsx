import { Modal, Progress } from 'antd';
import { useState } from 'react';
import { areaCode, type Check, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { newKey } from '../../api/key';
import { ApiProblem, askedToWaitSeconds, isUnknown } from '../../api/problem';
import { useSignedIn } from '../../api/session';
import { settle } from '../../api/settle';
import { AreaInput } from '../../forms/AreaInput';
import { Field } from '../../forms/Field';
import { TextInput } from '../../forms/inputs';
import { useForm } from '../../forms/useForm';
import { useCommonWords } from '../../words/commonWords';
import { useMovingWords } from '../../words/movingWords';
import { useLabel } from '../../words/words';
import { maxReason } from './registerForms';

type Household = Schemas['HouseholdRow'];

/** What became of one household: moved, its case's transfer asked for, or why not. */
export interface Moved {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'moved' | 'asked' | 'refused';
  readonly why?: string;
}

interface Moving {
  readonly toAreaCode?: string;
  readonly reason: string;
}
const checkMoving: Check = object<Moving>({ toAreaCode: required(areaCode), reason: required(text(maxReason)) });

interface MovingDialogProps {
  readonly from: string;
  readonly rows: readonly Household[];
  onClose(): void;
  onDone(results: readonly Moved[]): void;
}

/** Moves the households one after the other, each under a key of its own: what is not known is sent again, what is refused is named. */
export function MovingDialog({ from, rows, onClose, onDone }: MovingDialogProps) {
  const t = useMovingWords();
  const common = useCommonWords();
  const say = useLabel();
  const { todayOn } = useSignedIn();
  const [keys] = useState(() => new Map(rows.map(({ id }) => [id, newKey()])));
  const [done, setDone] = useState<number | null>(null);
  const form = useForm<Moving>({ reason: t('defaultReason') }, (values) => checkMoving(values, '', todayOn));
  const submit = async (): Promise<void> => {
    if (!form.attempt()) return;
    const { toAreaCode = '', reason } = form.values;
    const results: Moved[] = [];
    for (const row of rows) {
      setDone(results.length);
      results.push(await move(row, { toAreaCode, reason, key: keys.get(row.id) ?? '' }));
    }
    onDone(results);
  };
  const move = async (row: Household, to: { toAreaCode: string; reason: string; key: string }): Promise<Moved> => {
    const { id, headName, number, openCaseId } = row;
    const named = { id, name: headName ?? number };
    try {
      await settle(() => sendOne(row, to), { isUnknown, askedToWaitSeconds, onUnknown: () => undefined });
      return { ...named, outcome: openCaseId === null ? 'moved' : 'asked' };
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      return { ...named, outcome: 'refused', why: say(error.problem.texts) };
    }
  };
  return (
    <Modal
      open
      title={t('move', { count: rows.length })}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={common('submit')}
      cancelText={common('cancel')}
      confirmLoading={done !== null}
      mask={{ closable: done === null }}
      keyboard={done === null}
    >
      <p>{t('dialogText')}</p>
      <Field<Moving, string> form={form} path="toAreaCode" label={t('to')}>
        {(input) => <AreaInput {...input} level="village" except={from} />}
      </Field>
      <Field<Moving, string> form={form} path="reason" label={t('reason')}>
        {(input) => <TextInput {...input} max={maxReason} />}
      </Field>
      {done !== null && (
        <div role="status">
          {t('progress', { done, all: rows.length })}
          <Progress percent={Math.round((100 * done) / rows.length)} showInfo={false} aria-label={t('title')} />
        </div>
      )}
    </Modal>
  );
}

function sendOne(
  { id, version, openCaseId }: Household,
  { toAreaCode, reason, key }: { toAreaCode: string; reason: string; key: string },
): Promise<unknown> {
  const header = { 'Idempotency-Key': key };
  if (openCaseId !== null)
    return call(() =>
      api.POST('/api/cases/{id}/transfer', {
        params: { path: { id: openCaseId }, header },
        body: { toAreaCode, reasonText: reason },
      }),
    );
  return call(() =>
    api.POST('/api/households/{id}/move', {
      params: { path: { id }, header },
      body: { version, reason, toAreaCode },
    }),
  );
}
