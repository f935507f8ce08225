import { type Consent, consentWayLabels } from '#domain/household/verificationForm';
import { isAdult } from '#domain/household/verificationRules';
import { DeviceFiles } from '../../../files/DeviceFiles';
import { SignatureInput } from '../../../files/SignatureInput';
import { Field } from '../../../forms/Field';
import { CodeInput, TextInput } from '../../../forms/inputs';
import { idOfField } from '../../../forms/paths';
import { useVisitWords } from '../../../words/visitWords';
import type { WorkValues } from '../form/work';
import { asChecked, membersOf } from './homeForm';
import type { StepProps } from './StepFields';
import styles from './visit.module.css';

const listAt = 'form.consents';

/** 授权: every adult consents to the comparison, each in a way of their own. */
export function ConsentStep(props: StepProps) {
  const t = useVisitWords();
  const { form, detail } = props;
  // Ages come from the register where the numbers are masked.
  const checked = membersOf({ form: asChecked(detail, form.values) });
  const visitedOn = form.get('form.visitedOn');
  const on = typeof visitedOn === 'string' ? visitedOn : props.today;
  const adults = membersOf(form.values).flatMap((member, i) => {
    const idNumber = checked[i]?.idNumber ?? '';
    return member.memberId !== undefined && isAdult({ idNumber }, on)
      ? [{ memberId: member.memberId, name: member.name ?? '', index: i }]
      : [];
  });
  return (
    <>
      <p>{t('consentText')}</p>
      {form.get('form.result') === 'notAtRisk' && <p className={styles.hint}>{t('consentNotNeeded')}</p>}
      {adults.map((adult) => (
        <AdultConsent key={adult.memberId} {...props} adult={adult} />
      ))}
    </>
  );
}

interface AdultProps extends StepProps {
  readonly adult: { readonly memberId: string; readonly name: string; readonly index: number };
}

function AdultConsent({ form, detail, adult }: AdultProps) {
  const t = useVisitWords();
  // The list that this step itself writes.
  const consents = (form.get(listAt) as readonly Partial<Consent>[] | undefined) ?? [];
  const found = consents.findIndex(({ memberId }) => memberId === adult.memberId);
  const at = `${listAt}[${found < 0 ? consents.length : found}]`;
  const { way, fileId } = consents[found] ?? {};
  const belongs = { caseId: detail.task.caseId, taskId: detail.task.taskId };
  const missing = form.fault(`form.facts.members[${adult.index}]`);
  return (
    <fieldset className={styles.part} id={idOfField(form.id, `form.facts.members[${adult.index}]`)} tabIndex={-1}>
      <legend>{adult.name}</legend>
      <Field<WorkValues, string> form={form} path={`${at}.way`} label={t('way', { name: adult.name })} isGroup>
        {(input) => (
          <CodeInput
            {...input}
            labels={consentWayLabels}
            // Another way needs another proof.
            onChange={(chosen) => form.set(at, { memberId: adult.memberId, way: chosen })}
          />
        )}
      </Field>
      {way === 'screen' && (
        <Field<WorkValues, string> form={form} path={`${at}.fileId`} label={consentWayLabels.screen.zh} isGroup>
          {(input) => (
            <SignatureInput
              id={input.id}
              name={adult.name}
              belongs={belongs}
              fileId={fileId}
              onChange={input.onChange}
            />
          )}
        </Field>
      )}
      {(way === 'paper' || way === 'fingerprint') && (
        <Field<WorkValues, string> form={form} path={`${at}.fileId`} label={t('consentPhoto')} isGroup>
          {(input) => (
            <DeviceFiles
              id={input.id}
              belongs={belongs}
              max={1}
              fileIds={fileId === undefined ? [] : [fileId]}
              onChange={(change) => input.onChange(change(fileId === undefined ? [] : [fileId])[0])}
            />
          )}
        </Field>
      )}
      {way === 'proxy' && (
        <Field<WorkValues, string> form={form} path={`${at}.proxyName`} label={t('proxyName')}>
          {(input) => <TextInput {...input} max={50} />}
        </Field>
      )}
      {missing !== undefined && (
        <div role="alert" className={styles.fault}>
          {missing}
        </div>
      )}
    </fieldset>
  );
}
