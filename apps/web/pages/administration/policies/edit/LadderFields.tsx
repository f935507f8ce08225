import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { InputNumber, Select } from 'antd';
import { Button } from '../../../../controls/Button';
import type { Labels } from '#domain/household/labels';
import type { Rung } from '#domain/policy/policy';
import type { Form } from '../../../../forms/useForm';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import table from '../policies.module.css';
import type { PolicyDraft } from '../policyDraft';
import { rungActionNames, rungTargetNames } from '../policyNames';
import { Fault } from './LimitFields';

const path = 'policy.ladder';
const another: Rung = { afterDays: 0, action: 'remind', to: 'holder' };

/** The overdue ladder, rung by rung. */
export function LadderFields({ form }: { readonly form: Form<PolicyDraft> }) {
  const t = usePolicyWords();
  const { ladder } = form.values.policy;
  const set = (next: readonly Rung[]): void => form.set(path, next);
  return (
    <>
      <p>{t('rungHint')}</p>
      {ladder.map((rung, i) => (
        <RungRow
          key={i}
          number={i + 1}
          rung={rung}
          onChange={(next) => set(ladder.with(i, next))}
          onRemove={() => set(ladder.filter((_, at) => at !== i))}
        />
      ))}
      <Fault form={form} path={path} />
      <Button icon={<PlusOutlined />} onClick={() => set([...ladder, ladder.at(-1) ?? another])}>
        {t('addRung')}
      </Button>
    </>
  );
}

interface RungRowProps {
  readonly number: number;
  readonly rung: Rung;
  onChange(rung: Rung): void;
  onRemove(): void;
}

function RungRow({ number, rung, onChange, onRemove }: RungRowProps) {
  const t = usePolicyWords();
  const say = useLabel();
  const options = (labels: Labels<string>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }));
  return (
    <div className={table.rung}>
      <span>{t('rung', { number })}</span>
      <InputNumber
        aria-label={t('rungDays', { number })}
        value={Number.isNaN(rung.afterDays) ? null : rung.afterDays}
        precision={0}
        controls={false}
        style={{ width: '100%' }}
        onChange={(next) => onChange({ ...rung, afterDays: next ?? Number.NaN })}
      />
      <Select
        aria-label={t('rungAction', { number })}
        value={rung.action}
        options={options(rungActionNames)}
        onChange={(action: Rung['action']) => onChange({ ...rung, action })}
      />
      <Select
        aria-label={t('rungTarget', { number })}
        value={rung.to}
        options={options(rungTargetNames)}
        onChange={(to: Rung['to']) => onChange({ ...rung, to })}
      />
      <Button icon={<DeleteOutlined />} aria-label={t('removeRung', { number })} onClick={onRemove} />
    </div>
  );
}
