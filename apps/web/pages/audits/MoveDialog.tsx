import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useCallback } from 'react';
import { roleFacts } from '#domain/access/roles';
import { problemActLabels } from '#domain/audits/problem';
import type { Check } from '#domain/form/check';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useSignedIn } from '../../api/session';
import { FilePicker } from '../../files/FilePicker';
import { Field, type InputProps } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { CodeInput, DayInput, LinesInput } from '../../forms/inputs';
import type { Form } from '../../forms/useForm';
import { belowCity } from '../../show/areaNames';
import { useAuditWords } from '../../words/auditWords';
import { useLabel } from '../../words/words';
import { checkAssign, checkMend, checkRecheck, checkStrikeOff, longestNote, mostFiles } from './auditForms';
import { mark } from '../../words/mark';

type Problem = Schemas['ProblemView'];
type Move = Problem['moves'][number];

/** What is typed for any of the moves; each asks for its own part. */
interface Values {
  readonly ownerId?: string;
  readonly dueOn?: string;
  readonly result?: string;
  readonly note?: string;
  readonly fileIds?: readonly string[];
}

const checks: Readonly<Record<Move, Check>> = {
  assign: checkAssign,
  mend: checkMend,
  recheck: checkRecheck,
  strikeOff: checkStrikeOff,
};
const begins: Readonly<Record<Move, Values>> = { assign: {}, mend: { fileIds: [] }, recheck: {}, strikeOff: {} };
const notes = { assign: 'demand', mend: 'done', recheck: 'seen', strikeOff: 'opinion' } as const;
const results = { passed: problemActLabels.passed, failed: problemActLabels.failed };

// Each body was checked to be complete before it is sent.
function sendMove(move: Move, id: string, body: Values, key: string): Promise<Problem> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  switch (move) {
    case 'assign':
      return call(() =>
        api.POST('/api/audit-problems/{id}/assign', { params, body: body as Schemas['ProblemAssignForm'] }),
      );
    case 'mend':
      return call(() =>
        api.POST('/api/audit-problems/{id}/mend', { params, body: body as Schemas['ProblemMendForm'] }),
      );
    case 'recheck':
      return call(() =>
        api.POST('/api/audit-problems/{id}/recheck', { params, body: body as Schemas['ProblemRecheckForm'] }),
      );
    case 'strikeOff':
      return call(() =>
        api.POST('/api/audit-problems/{id}/strike-off', { params, body: body as Schemas['ProblemStrikeOffForm'] }),
      );
  }
}

interface MoveDialogProps {
  readonly move: Move;
  readonly problem: Problem;
  onClose(): void;
}

/** 交办、整改、复查、销号: one act on the problem. */
export function MoveDialog({ move, problem, onClose }: MoveDialogProps) {
  const t = useAuditWords();
  const client = useQueryClient();
  const { problemId } = problem;
  const send = useCallback((values: Values, key: string) => sendMove(move, problemId, values, key), [move, problemId]);
  return (
    <FormDialog<Values>
      title={t(move)}
      {...(move === 'assign' && { text: t('assignText') })}
      initial={begins[move]}
      check={checks[move]}
      send={send}
      done={t('saved')}
      onClose={onClose}
      onDone={() => client.invalidateQueries({ queryKey: ['audits'] })}
    >
      {(form) => <Fields form={form} move={move} problem={problem} />}
    </FormDialog>
  );
}

interface FieldsProps {
  readonly form: Form<Values>;
  readonly move: Move;
  readonly problem: Problem;
}

function Fields({ form, move, problem }: FieldsProps) {
  const t = useAuditWords();
  const { todayOn } = useSignedIn();
  const mayLeaveOut = move === 'assign' || move === 'strikeOff';
  return (
    <>
      {move === 'assign' && (
        <>
          <Field<Values, string> form={form} path="ownerId" label={t('owner')}>
            {(input) => <MenderInput {...input} problemId={problem.problemId} />}
          </Field>
          <Field<Values, string> form={form} path="dueOn" label={t('due')}>
            {(input) => <DayInput {...input} from={todayOn} />}
          </Field>
        </>
      )}
      {move === 'recheck' && (
        <Field<Values, string> form={form} path="result" label={t('result')} isGroup>
          {(input) => <CodeInput {...input} labels={results} />}
        </Field>
      )}
      <Field<Values, string> form={form} path="note" label={t(notes[move])} isOptional={mayLeaveOut}>
        {(input) => <LinesInput {...input} max={longestNote} />}
      </Field>
      {move === 'mend' && (
        <Field<Values, readonly string[]> form={form} path="fileIds" label={t('evidence')}>
          {({ id, value = [] }) => (
            <FilePicker
              id={id}
              belongs={{ areaCode: problem.areaCode }}
              fileIds={value}
              accepts="documents"
              max={mostFiles}
              // The picker's own list is what this field holds.
              onChange={(change) => form.update('fileIds', (before) => change((before ?? []) as readonly string[]))}
            />
          )}
        </Field>
      )}
    </>
  );
}

/** Who can mend it: those who hold an office there, the nearest first. */
function MenderInput({ problemId, ...input }: InputProps<string> & { readonly problemId: string }) {
  const say = useLabel();
  const menders = useQuery({
    queryKey: ['audits', 'menders', problemId],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/audit-problems/{id}/menders', { params: { path: { id: problemId } }, signal })),
  });
  const options = (menders.data ?? []).map(({ accountId, name, role, areaName }) => ({
    value: accountId,
    label: `${name}${mark('（')}${say(roleFacts[role])} · ${belowCity(areaName)}${mark('）')}`,
  }));
  const once = options.filter(({ value }, i) => options.findIndex((each) => each.value === value) === i);
  return (
    <Select
      id={input.id}
      aria-label={input.label}
      aria-invalid={input.invalid}
      aria-describedby={input.describedBy}
      {...(input.invalid && { status: 'error' as const })}
      value={input.value ?? null}
      options={once}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(chosen: string | null | undefined) => input.onChange(chosen ?? undefined)}
      onBlur={input.onBlur}
      style={{ width: '100%' }}
    />
  );
}
