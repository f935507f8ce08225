import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useCallback, useState } from 'react';
import { roleFacts } from '#domain/access/roles';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { ApiProblem } from '../../../api/problem';
import { useOffices, useSignedIn } from '../../../api/session';
import { useWrite } from '../../../api/useWrite';
import { Field, type InputProps } from '../../../forms/Field';
import { DayInput, TextInput } from '../../../forms/inputs';
import { type Form, useForm } from '../../../forms/useForm';
import { Read } from '../../../states/Read';
import { WriteNotice } from '../../../states/WriteNotice';
import { useCommonWords } from '../../../words/commonWords';
import { useSubstitutionWords } from '../../../words/substitutionWords';
import { useLabel } from '../../../words/words';
import { AreaFilter } from '../../cases/AreaFilter';
import styles from '../administration.module.css';
import { checkCovering, type Covering, maxReason, pairsOf } from './substitutionForms';
import { SearchSelect } from '../../../forms/SearchSelect';

/** Substitutes in the same days for several people of the places that one watches over. */
export function CoveringDialog({ onClose }: { onClose(): void }) {
  const t = useSubstitutionWords();
  const common = useCommonWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const { todayOn } = useSignedIn();
  const [office] = useOffices();
  const form = useForm<Covering>(
    { fromOn: todayOn, reason: '', pairs: {} },
    useCallback((values: Covering) => checkCovering(values, '', todayOn), [todayOn]),
  );
  const { refuse } = form;
  const send = useCallback(
    async (values: Covering, key: string) => {
      const { fromOn = '', toOn = '', reason } = values;
      const body = { rows: pairsOf(values), fromOn, toOn, reason };
      try {
        return await call(() =>
          api.POST('/api/substitutions/several', { params: { header: { 'Idempotency-Key': key } }, body }),
        );
      } catch (error) {
        if (error instanceof ApiProblem) refuse(atPeople(error, body.rows));
        throw error;
      }
    },
    [refuse],
  );
  const write = useWrite(send);
  const submit = async (): Promise<void> => {
    if (!form.attempt()) return;
    const answer = await write.send(form.values);
    if (answer === null) return;
    void message.success(t('severalDone', { count: answer.rows.length }));
    onClose();
    await client.invalidateQueries({ queryKey: ['substitutions'] });
  };
  const { fromOn, areaCode } = form.values;
  const nobodyChosen = form.fault('pairs');
  return (
    <Modal
      open
      title={t('several')}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={common('submit')}
      cancelText={common('cancel')}
      confirmLoading={write.state !== 'idle'}
      width={640}
    >
      <p>{t('severalText')}</p>
      <div className={styles.days}>
        <Field<Covering, string> form={form} path="fromOn" label={t('from')}>
          {(input) => <DayInput {...input} from={todayOn} />}
        </Field>
        <Field<Covering, string> form={form} path="toOn" label={t('to')}>
          {(input) => <DayInput {...input} from={fromOn ?? todayOn} />}
        </Field>
      </div>
      <div className={styles.places}>
        <AreaFilter value={areaCode} onChange={(code) => form.set('areaCode', code)} />
      </div>
      <People form={form} at={areaCode ?? office?.areaCode} />
      <div role="status" className={styles.quiet}>
        {t('chosenSome', { count: pairsOf(form.values).length })}
      </div>
      {nobodyChosen !== undefined && (
        <div role="alert" className={styles.late}>
          {nobodyChosen}
        </div>
      )}
      <Field<Covering, string> form={form} path="reason" label={t('reason')}>
        {(input) => <TextInput {...input} max={maxReason} />}
      </Field>
      <WriteNotice
        write={write}
        shownFields={
          write.refused?.problem.errors.flatMap(({ field }) => (field?.startsWith('rows[') ? [field] : [])) ?? []
        }
      />
    </Modal>
  );
}

/** What the API found at the rows that were sent, at the people whom they name. */
function atPeople({ problem }: ApiProblem, rows: readonly { readonly accountId: string }[]): ApiProblem {
  const place = (field: string): string => {
    const row = rows[Number(/^rows\[(\d+)\]/.exec(field)?.[1] ?? -1)];
    return row === undefined ? field : `pairs.${row.accountId}`;
  };
  const errors = problem.errors.map((error) =>
    error.field === undefined ? error : { ...error, field: place(error.field) },
  );
  return new ApiProblem({ ...problem, errors });
}

/** Who holds an office at a place, each once, with the choice of who stands in. */
function People({ form, at }: { readonly form: Form<Covering>; readonly at: string | undefined }) {
  const t = useSubstitutionWords();
  const say = useLabel();
  const colleagues = useQuery({
    queryKey: ['colleagues', 'at', at],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/colleagues', { params: { query: { ...(at !== undefined && { at }) } }, signal })),
  });
  return (
    <Read query={colleagues}>
      {(data) => {
        const people = new Map<string, { readonly name: string; readonly offices: string[] }>();
        for (const { accountId, name, role } of data) {
          if (roleFacts[role].scope === 'any') continue;
          const person = people.get(accountId) ?? { name, offices: [] };
          person.offices.push(say(roleFacts[role]));
          people.set(accountId, person);
        }
        if (people.size === 0) return <p className={styles.quiet}>{t('nobodyHere')}</p>;
        return [...people].map(([accountId, { name, offices }]) => (
          <Field<Covering, string>
            key={accountId}
            form={form}
            path={`pairs.${accountId}`}
            label={`${name}（${offices.join('、')}）`}
          >
            {(input) => (
              <StandInInput {...input} label={t('standIn', { who: name })} accountId={accountId} form={form} />
            )}
          </Field>
        ));
      }}
    </Read>
  );
}

interface StandInProps extends InputProps<string> {
  readonly accountId: string;
  readonly form: Form<Covering>;
}

/** Asked for when it is opened, for the days that are chosen by then. */
function StandInInput({ accountId, form, ...input }: StandInProps) {
  const t = useSubstitutionWords();
  const [isAsked, setAsked] = useState(false);
  const { fromOn, toOn } = form.values;
  const query = { ...(fromOn !== undefined && { fromOn }), ...(toOn !== undefined && { toOn }) };
  const found = useQuery({
    queryKey: ['accounts', accountId, 'stand-ins', query],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/accounts/{id}/stand-ins', { params: { path: { id: accountId }, query }, signal })),
    enabled: isAsked || input.value !== undefined,
  });
  return (
    <SearchSelect
      {...input}
      placeholder={t('notAway')}
      allowClear
      notFoundContent={t('nobodyFits')}
      loading={found.isFetching}
      options={(found.data?.rows ?? []).map(({ accountId: each, name }) => ({ value: each, label: name }))}
      onOpenChange={(isOpen) => isOpen && setAsked(true)}
    />
  );
}
