import { day, fen, id, oneOf, optional, required, text } from '#domain/form/check';
import { codeList } from '#domain/form/shape';
import { rhythms } from '#domain/assistance/planRules';
import { causeLabels, causes, departmentLabels, departments, maxCauses } from '#domain/household/codes';
import type { Label } from '#domain/household/labels';
import { measureLabels, measures } from '#domain/household/measures';
import { eliminationWayNames, eliminationWays } from '#domain/elimination/way';
import type { CaseCommandType } from '#domain/process/caseCommandRules';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { type CommandForm, fields, mayWhyCheck, ofCase, reasonCheck, reasonOf, why, whyCheck } from './commandForm';

const rhythmLabels = {
  month: { zh: '每月', en: 'Each month' },
  quarter: { zh: '每季', en: 'Each quarter' },
  year: { zh: '每年', en: 'Each year' },
} as const;
const mayWhy = { ...why, isOptional: true } as const;
const over: readonly string[] = ['refused', 'stopped'];

/** The measures that may still be stopped, by id. */
function measureChoices({ help }: Schemas['CaseFileView']): Readonly<Record<string, Label>> {
  const running = (help?.measures ?? []).filter(({ state }) => !over.includes(state));
  return Object.fromEntries(
    running.map(({ measureId, category, dueOn }) => {
      const name: Label = Reflect.get(measureLabels, category) ?? { zh: category, en: category };
      return [measureId, { zh: `${name.zh}（${dueOn}）`, en: `${name.en} (${dueOn})` }];
    }),
  );
}

/** Commands on help and elimination. */
export const helpForms: Readonly<Partial<Record<CaseCommandType, CommandForm>>> = {
  replaceHelper: {
    specs: () => ({
      toAccountId: { zh: '新的帮扶责任人', en: 'Who helps from now on', kind: 'own' },
      unitId: { zh: '帮扶单位', en: 'Helping unit', kind: 'own' },
      reasonText: why,
    }),
    check: fields({ toAccountId: required(id), unitId: optional(id), reasonText: whyCheck }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/helper', {
          params: ofCase(caseId, key),
          body: words as Schemas['ReplaceHelperForm'],
        }),
      ),
  },
  replaceTracker: {
    specs: () => ({
      toAccountId: { zh: '新的跟踪监测人', en: 'Who visits from now on', kind: 'own' },
      reasonText: why,
    }),
    check: fields({ toAccountId: required(id), reasonText: whyCheck }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/tracker', {
          params: ofCase(caseId, key),
          body: words as Schemas['ReplaceTrackerForm'],
        }),
      ),
  },
  declareMeasure: {
    specs: (file) => ({
      category: { zh: '措施类别', en: 'Measure', kind: 'code', labels: measureLabels },
      department: { zh: '落实部门', en: 'Department', kind: 'code', labels: departmentLabels },
      causes: { zh: '针对的风险原因', en: 'Causes it answers', kind: 'codes', labels: causesOf(file) },
      continuing: { zh: '持续性措施的周期', en: 'Given again', kind: 'code', labels: rhythmLabels, isOptional: true },
      dueOn: { zh: '落实期限', en: 'To be given by', kind: 'day' },
      amountFen: { zh: '计划金额', en: 'Planned amount', kind: 'money', isOptional: true },
      what: { zh: '措施内容', en: 'What it is', kind: 'lines', max: 500 },
      reasonText: mayWhy,
    }),
    check: fields({
      category: required(oneOf(measures)),
      department: required(oneOf(departments)),
      causes: required(codeList(causes, { max: maxCauses })),
      continuing: optional(oneOf(rhythms)),
      dueOn: required(day),
      what: required(text(500, 'many')),
      amountFen: optional(fen),
      reasonText: mayWhyCheck,
    }),
    // The form's key is the measure's id as well: sent again it is the same measure.
    send: (caseId, { reasonText, ...measure }, key) =>
      call(() =>
        api.POST('/api/cases/{id}/measures', {
          params: ofCase(caseId, key),
          body: { measure: { measureId: key, ...measure }, ...(reasonText && { reasonText }) },
        }),
      ),
  },
  stopMeasure: {
    specs: (file) => ({
      measureId: { zh: '停止的措施', en: 'Measure', kind: 'code', labels: measureChoices(file) },
      reasonCode: reasonOf('stopMeasure'),
      reasonText: why,
    }),
    check: fields({ measureId: required(id), reasonCode: reasonCheck('stopMeasure'), reasonText: whyCheck }),
    send: (caseId, { measureId = '', ...words }, key) =>
      call(() =>
        api.POST('/api/cases/{id}/measures/{measureId}/stop', {
          params: { path: { id: caseId, measureId }, header: { 'Idempotency-Key': key } },
          body: words as Schemas['StopMeasureForm'],
        }),
      ),
  },
  proposeElimination: {
    specs: () => ({
      way: { zh: '消除方式', en: 'How the risk went', kind: 'code', labels: eliminationWayNames },
      reasonText: mayWhy,
    }),
    check: fields({ way: required(oneOf(eliminationWays)), reasonText: mayWhyCheck }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/elimination', {
          params: ofCase(caseId, key),
          body: words as Schemas['ProposeEliminationForm'],
        }),
      ),
  },
  proposeReversal: {
    specs: () => ({ reasonCode: reasonOf('proposeReversal'), reasonText: why }),
    check: fields({ reasonCode: reasonCheck('proposeReversal'), reasonText: whyCheck }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/reversal', {
          params: ofCase(caseId, key),
          body: words as Schemas['ProposeReversalForm'],
        }),
      ),
  },
  proposeDeparture: {
    specs: () => ({ reasonCode: reasonOf('proposeDeparture'), reasonText: why }),
    check: fields({ reasonCode: reasonCheck('proposeDeparture'), reasonText: whyCheck }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/departure', {
          params: ofCase(caseId, key),
          body: words as Schemas['ProposeDepartureForm'],
        }),
      ),
  },
};

// A measure answers causes of this household; where none is known yet, any.
function causesOf(file: Schemas['CaseFileView']): Readonly<Record<string, Label>> {
  const found = Object.entries(causeLabels).filter(([cause]) => file.causes.some((each) => each === cause));
  return found.length === 0 ? causeLabels : Object.fromEntries(found);
}
