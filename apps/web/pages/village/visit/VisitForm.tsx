import { Button } from '../../../controls/Button';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isRole, roleFacts } from '#domain/access/roles';
import { useOffices, useSignedIn } from '../../../api/session';
import { idOfField } from '../../../forms/paths';
import { Card } from '../../../show/Card';
import { useVisitWords } from '../../../words/visitWords';
import { useWorkWords } from '../../../words/workWords';
import styles from '../form/form.module.css';
import { isHomeKind } from '../form/kinds';
import { SubmitBar } from '../form/SubmitBar';
import { useWorkForm } from '../form/useWorkForm';
import type { Work, WorkValues } from '../form/work';
import { checkHome, emptyHome, homeBody, isBegun } from './homeForm';
import { StepBar } from './StepBar';
import { StepFields } from './StepFields';
import { memberIndexOf, stepOf, type VisitStep, visitSteps } from './steps';

/** 入户: everything that two people write down at a home, in steps; each is checked while it is filled in. */
export function VisitForm({ work }: { readonly work: Work }) {
  const t = useVisitWords();
  const { todayOn } = useSignedIn();
  const { detail } = work;
  const { kind } = detail.task;
  const steps: readonly VisitStep[] = visitSteps[isHomeKind(kind) ? kind : 'verification'];
  const empty = useEmpty(work);
  const check = useCallback((values: WorkValues) => checkHome(detail, values, todayOn), [detail, todayOn]);
  const visit = useWorkForm(work, empty, check, (values) => homeBody(detail, values));
  const { form } = visit;
  const { step, goTo, member, openMember, lookAt } = useWay(form.id, steps);
  const faultsAt = (each: VisitStep) => form.faultyPaths.filter((path) => stepOf(path) === each);
  const at = steps.indexOf(step);
  const leave = (next: VisitStep): void => {
    for (const path of faultsAt(step)) form.touch(path);
    goTo(next);
  };
  const refused = visit.refused;
  useEffect(() => {
    const first = refused?.problem.errors.find(({ field }) => field !== undefined)?.field;
    if (first !== undefined) lookAt(first);
    // Where the API found something, the form opens once, when the answer comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [refused]);
  const submit = async (): Promise<void> => {
    const [first] = form.faultyPaths;
    if (first !== undefined) lookAt(first);
    await visit.submit();
  };
  return (
    <>
      <StepBar
        steps={steps}
        current={step}
        countOf={(each) => faultsAt(each).length}
        isBegun={(each) => isBegun(each, form.values)}
        onGo={leave}
      />
      <Card title={t(step === 'home' ? 'basics' : titles[step])}>
        <StepFields
          step={step}
          detail={detail}
          form={form}
          today={todayOn}
          openMember={member}
          onOpenMember={openMember}
        />
      </Card>
      <div className={styles.buttons}>
        {at > 0 && (
          <Button size="large" onClick={() => leave(steps[at - 1] ?? step)}>
            {t('previous')}
          </Button>
        )}
        {at < steps.length - 1 && (
          <Button type="primary" size="large" onClick={() => leave(steps[at + 1] ?? step)}>
            {t('next')}
          </Button>
        )}
      </div>
      {at === steps.length - 1 && <FaultLine count={form.faultyPaths.length} />}
      <SubmitBar work={{ ...visit, submit }} hasSubmit={at === steps.length - 1} />
    </>
  );
}

const titles = {
  people: 'members',
  income: 'incomeTitle',
  consent: 'consentTitle',
  causes: 'causeTitle',
  photos: 'photosTitle',
  opinion: 'opinionTitle',
} as const;

function FaultLine({ count }: { readonly count: number }) {
  const t = useWorkWords();
  return count === 0 ? null : <div className={styles.quiet}>{t('faults', { count })}</div>;
}

/** Who fills it in stands there with the office held. */
function useEmpty({ detail }: Work): WorkValues {
  const { todayOn } = useSignedIn();
  const [office] = useOffices();
  const position = office !== undefined && isRole(office.role) ? roleFacts[office.role].zh : '';
  return useMemo(() => emptyHome(detail, { today: todayOn, position }), [detail, todayOn, position]);
}

/** The step and the member being looked at; a step is an address, so that “back” of the phone goes a step back. */
function useWay(formId: string, steps: readonly VisitStep[]) {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('step');
  const step = steps.find((each) => each === wanted) ?? steps[0] ?? 'people';
  const [member, openMember] = useState<number | null>(null);
  const wantedField = useRef<string | null>(null);
  const [looks, setLooks] = useState(0);
  const goTo = (next: VisitStep): void => {
    setParams({ step: next });
    document.getElementById('content')?.scrollTo({ top: 0 });
  };
  useEffect(() => {
    const field = wantedField.current;
    if (field === null) return;
    const element = document.getElementById(idOfField(formId, field));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
    wantedField.current = null;
  }, [formId, step, member, looks]);
  return {
    step,
    goTo,
    member,
    openMember,
    lookAt: (path: string): void => {
      if (stepOf(path) !== step) goTo(stepOf(path));
      const index = stepOf(path) === 'people' ? memberIndexOf(path) : null;
      if (index !== null) openMember(index);
      wantedField.current = path;
      setLooks((before) => before + 1);
    },
  };
}
