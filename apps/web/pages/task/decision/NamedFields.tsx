import { useQuery } from '@tanstack/react-query';
import { areaAt } from '#domain/access/areas';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { Field } from '../../../forms/Field';
import { HelperInput } from '../../../forms/HelperInput';
import { CodeInput } from '../../../forms/inputs';
import { UnitInput } from '../../../forms/UnitInput';
import type { Form } from '../../../forms/useForm';
import { useHelpInputWords } from '../../../words/helpInputWords';
import { useTaskWords } from '../../../words/taskWords';
import type { TaskDetail } from '../detail';
import type { DecisionValues } from './decisionValues';

interface NamedProps {
  readonly detail: TaskDetail;
  readonly form: Form<DecisionValues>;
}

/** Who is named by the decision: a helper with the unit, a tracker, or the owner of what is listed. */
export function NamedFields({ detail, form }: NamedProps) {
  const t = useTaskWords();
  const help = useHelpInputWords();
  const { kind, areaCode } = detail.task;
  if (kind === 'signListing') return <OwnerField detail={detail} form={form} />;
  return (
    <>
      <Field<DecisionValues, string> form={form} path="accountId" label={t('account')}>
        {(input) => <HelperInput {...input} areaCode={areaCode} />}
      </Field>
      {kind === 'assignHelper' && (
        <Field<DecisionValues, string> form={form} path="unitId" label={help('unit')} isOptional>
          {(input) => <UnitInput {...input} areaCode={areaCode} />}
        </Field>
      )}
    </>
  );
}

/** 交办: a leader of the case's township has it mended. */
function OwnerField({ detail, form }: NamedProps) {
  const t = useTaskWords();
  const within = areaAt(detail.task.areaCode, 'township');
  const leaders = useQuery({
    queryKey: ['colleagues', 'townshipLeader', within],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/colleagues', { params: { query: { role: 'townshipLeader', within } }, signal })),
  });
  const labels = Object.fromEntries(
    (leaders.data ?? []).map(({ accountId, name }) => [accountId, { zh: name, en: name }]),
  );
  return (
    <Field<DecisionValues, string>
      form={form}
      path="accountId"
      label={t('account')}
      isGroup={Object.keys(labels).length <= 5}
    >
      {(input) => <CodeInput {...input} labels={labels} />}
    </Field>
  );
}
