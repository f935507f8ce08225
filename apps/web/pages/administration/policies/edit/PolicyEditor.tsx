import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { Alert } from '../../../../controls/Alert';
import { Button } from '../../../../controls/Button';
import { type FormEvent, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { identificationSteps, type RoadStep } from '#domain/process/step';
import { identificationTaskKinds } from '#domain/process/taskKind';
import { call } from '../../../../api/call';
import { api, type Schemas } from '../../../../api/client';
import { useSignedIn } from '../../../../api/session';
import { useWrite } from '../../../../api/useWrite';
import { type Form, useForm } from '../../../../forms/useForm';
import { Card } from '../../../../show/Card';
import { WriteNotice } from '../../../../states/WriteNotice';
import { usePolicyWords } from '../../../../words/policyWords';
import { useLabel } from '../../../../words/words';
import table from '../policies.module.css';
import { checkDraft, type PolicyDraft } from '../policyDraft';
import { policyNames } from '../policyNames';
import type { SavedPolicy } from '../usePolicy';
import { DaysPerStep } from './DaysPerStep';
import { GeneralFields } from './GeneralFields';
import { HelpFields } from './HelpFields';
import { LadderFields } from './LadderFields';
import { LimitFields } from './LimitFields';
import { OnSiteFields } from './OnSiteFields';
import { StagesField } from './StagesField';
import { SupervisionFields } from './SupervisionFields';

interface PolicyEditorProps {
  readonly base: SavedPolicy;
  /** The version that comes next. */
  readonly next: number;
}

const stepsOfIdentification: readonly RoadStep[] = [...identificationSteps, 'sampling'];

function save({ areaCode = '', effectiveOn = '', policy }: PolicyDraft, key: string) {
  // The same fields; a list that is read only here may be changed there.
  const body = { areaCode, effectiveOn, policy } as Schemas['PolicyForm'];
  return call(() => api.POST('/api/policies', { params: { header: { 'Idempotency-Key': key } }, body }));
}

/** The whole policy as a form, with the days that each step takes beside it. */
export function PolicyEditor({ base, next }: PolicyEditorProps) {
  const t = usePolicyWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { todayOn } = useSignedIn();
  const form = useForm<PolicyDraft>(
    { areaCode: base.areaCode, effectiveOn: todayOn, policy: { ...base.policy, version: next } },
    useCallback((values: PolicyDraft) => checkDraft(values, todayOn), [todayOn]),
  );
  const write = useWrite(save);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.attempt()) return;
    const saved = await write.send(form.values);
    if (saved === null) return;
    void message.success(t('saved', { version: saved.version }));
    await client.invalidateQueries({ queryKey: ['policies'] });
    await navigate(`/policies/${saved.code}/${saved.version}`);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className={table.split}>
      <div className={table.main}>
        <WriteNotice write={write} />
        <Sections form={form} />
      </div>
      <div className={table.aside}>
        <DaysPerStep before={base.policy} now={form.values.policy} />
        <Submit form={form} isBusy={write.state !== 'idle'} />
      </div>
    </form>
  );
}

function Submit({ form, isBusy }: { readonly form: Form<PolicyDraft>; readonly isBusy: boolean }) {
  const t = usePolicyWords();
  const count = form.faultyPaths.length;
  return (
    <div style={{ marginTop: 12 }}>
      {count > 0 && <Alert type="warning" showIcon title={t('faults', { count })} style={{ marginBottom: 12 }} />}
      <Button type="primary" htmlType="submit" block loading={isBusy}>
        {t('save')}
      </Button>
    </div>
  );
}

function Sections({ form }: { readonly form: Form<PolicyDraft> }) {
  const t = usePolicyWords();
  const say = useLabel();
  return (
    <>
      <Card title={say(policyNames.general)}>
        <GeneralFields form={form} />
      </Card>
      <Card title={say(policyNames.road)}>
        <StagesField form={form} path="policy.stages" label={t('stages')} steps={stepsOfIdentification} />
      </Card>
      <Card title={say(policyNames.limits)}>
        <LimitFields form={form} at="policy.limits" kinds={identificationTaskKinds} />
      </Card>
      <Card title={say(policyNames.ladder)}>
        <LadderFields form={form} />
      </Card>
      <HelpFields form={form} />
      <Card title={say(policyNames.supervision)}>
        <SupervisionFields form={form} />
      </Card>
      <Card title={say(policyNames.onSite)}>
        <OnSiteFields form={form} />
      </Card>
    </>
  );
}
