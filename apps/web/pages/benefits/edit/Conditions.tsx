import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { InputNumber, Select } from 'antd';
import { Button } from '../../../controls/Button';
import type { Form } from '../../../forms/useForm';
import { useBenefitWords } from '../../../words/benefitWords';
import { useLabel } from '../../../words/words';
import styles from '../benefits.module.css';
import type { BenefitDraft } from './benefitDraft';
import { type ConditionKind, grades, householdKinds, memberKinds, type TypedCondition } from './conditionKinds';

interface FormProps {
  readonly form: Form<BenefitDraft>;
}
type Kinds = Readonly<Record<string, ConditionKind>>;

/** The household's alternatives: one group of conditions has to hold in full. */
export function HouseholdConditions({ form }: FormProps) {
  const t = useBenefitWords();
  const path = 'benefit.household';
  const groups = (form.get(path) ?? []) as readonly (readonly TypedCondition[])[];
  const set = (next: readonly (readonly TypedCondition[])[]): void => form.set(path, next);
  return (
    <fieldset className={styles.group}>
      <legend>{t('householdConditions')}</legend>
      {groups.map((group, i) => (
        // Groups have no name but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={i} className={styles.group}>
          <legend>{t('group', { number: i + 1 })}</legend>
          <Fault form={form} path={`${path}[${i}]`} />
          <ConditionList
            form={form}
            path={`${path}[${i}]`}
            kinds={householdKinds}
            value={group}
            onChange={(next) => set(next.length === 0 ? groups.filter((_, at) => at !== i) : groups.with(i, next))}
          />
        </fieldset>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => set([...groups, [{}]])}>
        {t('addGroup')}
      </Button>
    </fieldset>
  );
}

/** What has to be so of one and the same member. */
export function MemberConditions({ form }: FormProps) {
  const t = useBenefitWords();
  const path = 'benefit.member';
  const value = (form.get(path) ?? []) as readonly TypedCondition[];
  return (
    <fieldset className={styles.group}>
      <legend>{t('memberConditions')}</legend>
      <ConditionList
        form={form}
        path={path}
        kinds={memberKinds}
        value={value}
        onChange={(next) => form.set(path, next)}
      />
    </fieldset>
  );
}

interface ConditionListProps extends FormProps {
  readonly path: string;
  readonly kinds: Kinds;
  readonly value: readonly TypedCondition[];
  onChange(conditions: readonly TypedCondition[]): void;
}

function ConditionList({ form, path, kinds, value, onChange }: ConditionListProps) {
  const t = useBenefitWords();
  const say = useLabel();
  return (
    <>
      {value.map((condition, i) => {
        const number = i + 1;
        const kind = condition.is === undefined ? undefined : kinds[condition.is];
        const set = (next: TypedCondition): void => onChange(value.with(i, next));
        return (
          // Conditions have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={i}>
            <div className={styles.condition}>
              <Select
                aria-label={t('condition', { number })}
                placeholder={t('condition', { number })}
                value={condition.is ?? null}
                options={Object.entries(kinds).map(([is, label]) => ({ value: is, label: say(label) }))}
                onChange={(is: string) => set(kinds[is]?.asks === 'codes' ? { is, any: [] } : { is })}
              />
              {kind === undefined ? <span /> : <Asked kind={kind} number={number} value={condition} onChange={set} />}
              <Button
                icon={<DeleteOutlined />}
                aria-label={t('removeCondition', { number })}
                onClick={() => onChange(value.filter((_, at) => at !== i))}
              />
            </div>
            <Fault form={form} path={`${path}[${i}]`} isWhole />
          </div>
        );
      })}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...value, {}])}>
        {t('addCondition')}
      </Button>
    </>
  );
}

interface AskedProps {
  readonly kind: ConditionKind;
  readonly number: number;
  readonly value: TypedCondition;
  onChange(condition: TypedCondition): void;
}

const fenInYuan = 100;

function Asked({ kind, number, value, onChange }: AskedProps) {
  const t = useBenefitWords();
  const say = useLabel();
  const label = t('values', { number });
  switch (kind.asks) {
    case 'codes':
      return (
        <Select
          mode="multiple"
          aria-label={label}
          placeholder={label}
          value={[...(value.any ?? [])]}
          options={Object.entries(kind.labels).map(([code, each]) => ({ value: code, label: say(each) }))}
          onChange={(any: string[]) => onChange({ ...value, any })}
        />
      );
    case 'grades':
      return (
        <Select
          mode="multiple"
          aria-label={label}
          placeholder={label}
          value={[...(value.grades ?? [])]}
          options={grades.map((grade) => ({ value: grade, label: String(grade) }))}
          onChange={(chosen: number[]) => onChange({ ...value, grades: chosen })}
        />
      );
    case 'ages':
      return (
        <span className={styles.ages}>
          {(['from', 'to'] as const).map((end) => (
            <InputNumber
              key={end}
              aria-label={`${label}：${end === 'from' ? t('fromAge') : t('toAge')}`}
              placeholder={end === 'from' ? t('fromAge') : t('toAge')}
              value={value[end] ?? null}
              controls={false}
              precision={0}
              onChange={(age) => onChange({ ...value, [end]: age ?? undefined })}
            />
          ))}
        </span>
      );
    case 'money':
      return (
        <span className={styles.ages}>
          <Select
            aria-label={label}
            placeholder={label}
            value={value.kind ?? null}
            options={Object.entries(kind.labels).map(([code, each]) => ({ value: code, label: say(each) }))}
            onChange={(chosen: string) => onChange({ ...value, kind: chosen })}
            style={{ minWidth: 90 }}
          />
          <InputNumber
            aria-label={`${label}：${t('sum')}`}
            value={value.fen === undefined ? null : value.fen / fenInYuan}
            controls={false}
            precision={2}
            suffix={t('yuan')}
            onChange={(yuan) => onChange({ ...value, fen: yuan === null ? undefined : Math.round(yuan * fenInYuan) })}
          />
        </span>
      );
  }
}

interface FaultProps extends FormProps {
  readonly path: string;
  /** Faults of anything below it as well. */
  readonly isWhole?: boolean;
}

function Fault({ form, path, isWhole = false }: FaultProps) {
  const at = isWhole ? form.faultyPaths.find((each) => each === path || each.startsWith(`${path}.`)) : path;
  const fault = at === undefined ? undefined : form.fault(at);
  return fault === undefined ? null : (
    <div className={styles.late} role="alert">
      {fault}
    </div>
  );
}
