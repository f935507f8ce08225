import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { Button } from '../../../../controls/Button';
import { type RoadStep, stepNames } from '#domain/process/step';
import { Field } from '../../../../forms/Field';
import type { Form } from '../../../../forms/useForm';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import table from '../policies.module.css';
import type { PolicyDraft } from '../policyDraft';
import { Fault } from './LimitFields';

type Stages = readonly (readonly RoadStep[])[];

interface StagesFieldProps {
  readonly form: Form<PolicyDraft>;
  readonly path: string;
  readonly label: string;
  /** Steps that may stand in this road. */
  readonly steps: readonly RoadStep[];
}

/** The stages of a road in order: steps inside one run side by side. */
export function StagesField({ form, path, label, steps }: StagesFieldProps) {
  const t = usePolicyWords();
  return (
    <Field<PolicyDraft, Stages> form={form} path={path} label={label} isGroup>
      {({ value: stages = [], onChange, label: name, id }) => (
        <div role="group" aria-label={name} id={id} tabIndex={-1}>
          {stages.map((stage, i) => (
            <div key={i}>
              <StageRow
                number={i + 1}
                of={stages.length}
                stage={stage}
                steps={steps}
                onChange={(next) => onChange(stages.with(i, next))}
                onMove={(by) => onChange(moved(stages, i, by))}
                onRemove={() => onChange(stages.filter((_, at) => at !== i))}
              />
              <Fault form={form} path={`${path}[${i}]`} />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => onChange([...stages, []])}>
            {t('addStage')}
          </Button>
        </div>
      )}
    </Field>
  );
}

/** The stages with one of them a place earlier or later. */
function moved(stages: Stages, i: number, by: 1 | -1): Stages {
  const [one, other] = [stages[i], stages[i + by]];
  return one === undefined || other === undefined ? stages : stages.with(i, other).with(i + by, one);
}

interface StageRowProps {
  readonly number: number;
  readonly of: number;
  readonly stage: readonly RoadStep[];
  readonly steps: readonly RoadStep[];
  onChange(stage: readonly RoadStep[]): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
}

function StageRow({ number, of, stage, steps, onChange, onMove, onRemove }: StageRowProps) {
  const t = usePolicyWords();
  const say = useLabel();
  return (
    <div className={table.stage}>
      <span>{t('stage', { number })}</span>
      <Select
        mode="multiple"
        aria-label={t('stage', { number })}
        value={[...stage]}
        options={steps.map((step) => ({ value: step, label: say(stepNames[step]) }))}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(next: RoadStep[]) => onChange(next)}
      />
      <Button
        icon={<ArrowUpOutlined />}
        aria-label={t('up', { number })}
        disabled={number === 1}
        onClick={() => onMove(-1)}
      />
      <Button
        icon={<ArrowDownOutlined />}
        aria-label={t('down', { number })}
        disabled={number === of}
        onClick={() => onMove(1)}
      />
      <Button icon={<DeleteOutlined />} aria-label={t('removeStage', { number })} onClick={onRemove} />
    </div>
  );
}
