import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { bulkFacts, type BulkKind, bulkKinds, bulkReasons } from '#domain/bulk/order';
import { type Check, day, oneOf, optional, required, text } from '#domain/form/check';
import type { Label } from '#domain/household/labels';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { CodeInput, DayInput, LinesInput, mostSideBySide } from '../../forms/inputs';
import { PolicyVersionInput, versionOf } from '../../forms/PolicyVersionInput';
import type { Form } from '../../forms/useForm';
import { useBulkWords } from '../../words/bulkWords';

type Body = Schemas['BulkOperationForm'];

/** An operation as it is typed; `policy` is `code@version`. */
interface Order {
  readonly kind?: BulkKind;
  readonly toAccountId?: string;
  readonly on?: string;
  readonly to?: 'superior' | 'county';
  readonly from?: 'township' | 'county';
  readonly policy?: string;
  readonly reasonCode?: string;
  readonly reasonText?: string;
}
type FieldName = Exclude<keyof Order, 'kind'>;

/** What each kind asks for. */
const asks: Readonly<Record<BulkKind, readonly FieldName[]>> = {
  urge: ['reasonText'],
  handOver: ['toAccountId', 'reasonText'],
  extend: ['on', 'reasonCode', 'reasonText'],
  escalate: ['to', 'reasonText'],
  askForHelp: ['from', 'reasonCode', 'reasonText'],
  proposeListing: ['reasonCode', 'reasonText'],
  askLookBack: ['reasonText'],
  movePolicy: ['policy', 'reasonCode', 'reasonText'],
  repair: [],
};

const told = {
  superior: { zh: '承办人的上一级', en: 'The superior' },
  county: { zh: '县级', en: 'The county' },
} as const;

const helpers = {
  township: { zh: '乡镇', en: 'The township' },
  county: { zh: '县级', en: 'The county' },
} as const;

const longest = 1000;
const check: Check = (values, _at, todayOn) => {
  const order = values as Order;
  const kind = required(oneOf([...bulkKinds]))(order.kind, 'kind', todayOn);
  if (order.kind === undefined) return kind;
  const words = text(longest, 'many');
  const checks: Record<FieldName, Check> = {
    toAccountId: required(text(40)),
    on: required(day),
    to: required(oneOf(Object.keys(told))),
    from: required(oneOf(Object.keys(helpers))),
    policy: required(text(60)),
    reasonCode: required(oneOf(Object.keys(reasonsOf(order.kind)))),
    reasonText: bulkFacts[order.kind].withWords ? required(words) : optional(words),
  };
  return asks[order.kind].flatMap((name) => checks[name](order[name], name, todayOn));
};

function reasonsOf(kind: BulkKind): Readonly<Record<string, Label>> {
  const table: Readonly<Partial<Record<BulkKind, Readonly<Record<string, Label>>>>> = bulkReasons;
  return table[kind] ?? {};
}

interface OrderDialogProps {
  /** Chosen cases, or what the list was narrowed by. */
  readonly set: Pick<Body, 'caseIds'> | Pick<Body, 'filter'>;
  readonly count: number;
  /** The work of one of them: who could take it, could be named for all. */
  readonly taskId: string | null;
  onClose(): void;
}

/** What is to be done to many cases; submitting only makes the preview. */
export function OrderDialog({ set, count, taskId, onClose }: OrderDialogProps) {
  const t = useBulkWords();
  const mayAnywhere = useMayAnywhere();
  const navigate = useNavigate();
  const client = useQueryClient();
  const send = useCallback(
    (order: Order, key: string) =>
      call(() =>
        api.POST('/api/bulk-operations', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...set, ...bodyOf(order) },
        }),
      ),
    [set],
  );
  const kinds = bulkKinds.filter((kind) => kind !== 'repair' && mayAnywhere(bulkFacts[kind].action));
  return (
    <FormDialog<Order, Schemas['BulkOperationView']>
      title={t('dialogTitle', { count })}
      text={t('dialogText')}
      initial={{}}
      check={check}
      send={send}
      done={t('made')}
      onClose={onClose}
      onDone={async ({ id }) => {
        await client.invalidateQueries({ queryKey: ['bulk'] });
        await navigate(`/bulk-operations/${id}`);
      }}
    >
      {(form) => (
        <>
          <Field<Order, BulkKind> form={form} path="kind" label={t('kind')} isGroup={kinds.length <= mostSideBySide}>
            {(input) => (
              <CodeInput {...input} labels={Object.fromEntries(kinds.map((kind) => [kind, bulkFacts[kind]]))} />
            )}
          </Field>
          {form.values.kind && <KindFields form={form} kind={form.values.kind} taskId={taskId} />}
        </>
      )}
    </FormDialog>
  );
}

function bodyOf({ kind = 'urge', ...order }: Order): Body {
  const { policy, ...plain } = Object.fromEntries(asks[kind].map((name) => [name, order[name]])) as Order;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined && value !== ''));
  // The names are the API's own; what each kind asks for stands above.
  return { kind, ...given, ...(policy !== undefined && versionOf(policy)) } as Body;
}

interface KindFieldsProps {
  readonly form: Form<Order>;
  readonly kind: BulkKind;
  readonly taskId: string | null;
}

function KindFields({ form, kind, taskId }: KindFieldsProps) {
  const t = useBulkWords();
  const names = asks[kind];
  const codes: Partial<Record<FieldName, Readonly<Record<string, Label>>>> = {
    to: told,
    from: helpers,
    reasonCode: reasonsOf(kind),
    toAccountId: useCandidates(kind === 'handOver' ? taskId : null),
  };
  return names.map((name) => (
    <Field<Order, string>
      key={`${kind} ${name}`}
      form={form}
      path={name}
      label={t(name)}
      isOptional={name === 'reasonText' && !bulkFacts[kind].withWords}
      isGroup={codes[name] !== undefined && Object.keys(codes[name]).length <= mostSideBySide}
      {...(name === 'toAccountId' && Object.keys(codes.toAccountId ?? {}).length === 0 && { hint: t('nobodyThere') })}
    >
      {(input) => {
        if (name === 'policy') return <PolicyVersionInput {...input} />;
        const labels = codes[name];
        if (labels) return <CodeInput {...input} labels={labels} />;
        return name === 'on' ? <DayInput {...input} /> : <LinesInput {...input} max={longest} />;
      }}
    </Field>
  ));
}

/** Who could do one of the tasks; whether they could each of the others, the preview says. */
function useCandidates(taskId: string | null): Readonly<Record<string, Label>> {
  const { data } = useQuery({
    queryKey: ['tasks', 'candidates', taskId],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/tasks/{id}/candidates', { params: { path: { id: taskId ?? '' } }, signal })),
    enabled: taskId !== null,
  });
  return Object.fromEntries((data?.rows ?? []).map(({ accountId, name }) => [accountId, { zh: name, en: name }]));
}
