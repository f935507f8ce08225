import { isTaskKind } from '#domain/process/taskKind';
import { notYetReasons } from '#domain/reasons/reasonCodes';
import { decisionRules } from '#domain/steps/decisions';
import { Field } from '../../../forms/Field';
import { verificationSpecs } from '../../../forms/household/verificationSpecs';
import { CodeInput } from '../../../forms/inputs';
import { SpecFields } from '../../../forms/specs';
import { useWorkWords } from '../../../words/workWords';
import { PeopleWhoWent } from '../form/PeopleWhoWent';
import type { WorkValues } from '../form/work';
import { AnswersPart } from './AnswersPart';
import { FindingsPart } from './FindingsPart';
import type { StepProps } from './StepFields';

/** 核实意见: who went and when, what they conclude, what is said to the rules and to a return. */
export function OpinionStep(props: StepProps) {
  const t = useWorkWords();
  const { form, detail } = props;
  const isVerification = detail.task.kind === 'verification';
  return (
    <>
      <SpecFields form={form} specs={verificationSpecs} at="form" only={['visitedOn']} />
      <PeopleWhoWent form={form} at="form.verifiers" title={t('people')} />
      <SpecFields form={form} specs={verificationSpecs} at="form" only={['cadreRelative']} />
      {isVerification ? <Conclusion form={form} /> : <Decision {...props} />}
      <SpecFields form={form} specs={verificationSpecs} at="form" only={['note']} />
      <FindingsPart {...props} />
      <AnswersPart {...props} />
    </>
  );
}

function Conclusion({ form }: Pick<StepProps, 'form'>) {
  const result = form.get('form.result');
  return (
    <>
      <SpecFields form={form} specs={verificationSpecs} at="form" only={['result']} />
      {result === 'atRisk' && (
        <SpecFields
          form={form}
          specs={verificationSpecs}
          at="form"
          only={['causes', 'proposedCategory', 'riskStartedOn']}
        />
      )}
      {result === 'notAtRisk' && <SpecFields form={form} specs={verificationSpecs} at="form" only={['reasonCode']} />}
    </>
  );
}

/** The assessment's conclusion is the decision itself. */
function Decision({ form, detail }: StepProps) {
  const t = useWorkWords();
  const { kind } = detail.task;
  const rules = isTaskKind(kind) ? decisionRules[kind] : [];
  const labels = Object.fromEntries(rules.map(({ decision, zh, en }) => [decision, { zh, en }]));
  return (
    <>
      <Field<WorkValues, string> form={form} path="decision" label={t('decision')} isGroup>
        {(input) => <CodeInput {...input} labels={labels} />}
      </Field>
      {form.values.decision === 'notYet' && (
        <Field<WorkValues, string> form={form} path="reasonCode" label={t('reasonCode')} isGroup>
          {(input) => <CodeInput {...input} labels={notYetReasons} />}
        </Field>
      )}
    </>
  );
}
