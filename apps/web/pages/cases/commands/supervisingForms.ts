import { day, id, number, oneOf, optional, required, text } from '#domain/form/check';
import type { CaseCommandType } from '#domain/process/availableActions';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import type { FieldSpec } from '../../../forms/specs';
import { type CommandForm, fields, mayWhyCheck, ofCase, reasonCheck, reasonOf, why, whyCheck } from './commandForm';

const mayWhy = { ...why, isOptional: true } as const;
const told = {
  superior: { zh: '承办人的上一级', en: 'The superior' },
  county: { zh: '县级', en: 'The county' },
} as const;

const helpers = {
  township: { zh: '乡镇', en: 'The township' },
  county: { zh: '县级', en: 'The county' },
} as const;

/** One of the things for which the case waits. */
function waiting({ standing }: Schemas['CaseFileView']): FieldSpec {
  const labels = (standing?.waitsFor ?? []).map(({ taskId, zh, en }) => [taskId, { zh, en }]);
  return { zh: '事项', en: 'Task', kind: 'code', labels: Object.fromEntries(labels) };
}

/** Commands that get a case moving. */
export const supervisingForms: Readonly<Partial<Record<CaseCommandType, CommandForm>>> = {
  urgeTask: {
    specs: (file) => ({ taskId: waiting(file), reasonText: mayWhy }),
    check: fields({ taskId: required(id), reasonText: mayWhyCheck }),
    send: (caseId, words, key) =>
      call(() => api.POST('/api/cases/{id}/urge', { params: ofCase(caseId, key), body: words as Schemas['UrgeForm'] })),
  },
  promiseTask: {
    specs: (file) => ({
      taskId: waiting(file),
      on: { zh: '承诺办结日期', en: 'Promised for', kind: 'day' },
      reasonText: mayWhy,
    }),
    check: fields({ taskId: required(id), on: required(day), reasonText: mayWhyCheck }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/promise', { params: ofCase(caseId, key), body: words as Schemas['PromiseForm'] }),
      ),
  },
  extendTask: {
    specs: (file) => ({
      taskId: waiting(file),
      on: { zh: '延期至', en: 'New last day', kind: 'day' },
      reasonCode: reasonOf('extendTask'),
      reasonText: why,
    }),
    check: fields({
      taskId: required(id),
      on: required(day),
      reasonCode: reasonCheck('extendTask'),
      reasonText: whyCheck,
    }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/extend', { params: ofCase(caseId, key), body: words as Schemas['ExtendForm'] }),
      ),
  },
  escalateTask: {
    specs: (file) => ({
      taskId: waiting(file),
      to: { zh: '上报给', en: 'Tell', kind: 'code', labels: told },
      reasonText: mayWhy,
    }),
    check: fields({ taskId: required(id), to: required(oneOf(Object.keys(told))), reasonText: mayWhyCheck }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/escalate', { params: ofCase(caseId, key), body: words as Schemas['EscalateForm'] }),
      ),
  },
  askForHelp: {
    specs: (file) => ({
      taskId: waiting(file),
      from: { zh: '提请', en: 'Whose help', kind: 'code', labels: helpers },
      reasonCode: reasonOf('askForHelp'),
      reasonText: why,
    }),
    check: fields({
      taskId: required(id),
      from: required(oneOf(Object.keys(helpers))),
      reasonCode: reasonCheck('askForHelp'),
      reasonText: whyCheck,
    }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/ask-for-help', {
          params: ofCase(caseId, key),
          body: words as Schemas['AskForHelpForm'],
        }),
      ),
  },
  movePolicy: {
    specs: () => ({
      policyCode: { zh: '政策代码', en: 'Code of the policy', kind: 'text', max: 40 },
      policyVersion: { zh: '版本', en: 'Version', kind: 'number' },
      reasonCode: reasonOf('movePolicy'),
      reasonText: why,
    }),
    check: fields({
      policyCode: required(text(40)),
      policyVersion: required(number({ min: 1, max: 100_000 })),
      reasonCode: reasonCheck('movePolicy'),
      reasonText: whyCheck,
    }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/move-policy', {
          params: ofCase(caseId, key),
          body: words as Schemas['MovePolicyForm'],
        }),
      ),
  },
  proposeListing: {
    specs: (file) => ({
      taskId: { ...waiting(file), isOptional: true },
      reasonCode: reasonOf('proposeListing'),
      reasonText: why,
    }),
    check: fields({ taskId: optional(id), reasonCode: reasonCheck('proposeListing'), reasonText: whyCheck }),
    send: (caseId, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/propose-listing', {
          params: ofCase(caseId, key),
          body: words as Schemas['ProposeListingForm'],
        }),
      ),
  },
};
