import { day, id, oneOf, optional, required, text } from '#domain/form/check';
import type { CaseCommandType } from '#domain/process/caseCommandRules';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { versionOf } from '../../../forms/PolicyVersionInput';
import type { FieldSpec } from '../../../forms/specs';
import { type CommandForm, fields, mayWhyCheck, ofCase, reasonCheck, reasonOf, why, whyCheck } from './commandForm';

const longestHandOver = 500;
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
  handOverTask: {
    specs: (file) => ({
      taskId: waiting(file),
      takerId: { zh: '转给', en: 'To whom', kind: 'own' },
      reasonText: { ...mayWhy, max: longestHandOver },
    }),
    check: fields({
      taskId: required(id),
      takerId: required(id),
      reasonText: optional(text(longestHandOver, 'many')),
    }),
    send: (caseId, { taskId = '', takerId: toAccountId = '', reasonText }, key) =>
      call(() =>
        api.POST('/api/tasks/{id}/hand-over', {
          params: ofCase(taskId, key),
          body: { toAccountId, ...(reasonText !== undefined && reasonText !== '' && { reasonText }) },
        }),
      ),
  },
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
      policy: { zh: '政策版本', en: 'Version of the policy', kind: 'own' },
      reasonCode: reasonOf('movePolicy'),
      reasonText: why,
    }),
    check: fields({
      policy: required(text(60)),
      reasonCode: reasonCheck('movePolicy'),
      reasonText: whyCheck,
    }),
    send: (caseId, { policy = '', ...words }, key) =>
      call(() =>
        api.POST('/api/cases/{id}/move-policy', {
          params: ofCase(caseId, key),
          body: { ...words, ...versionOf(policy) } as Schemas['MovePolicyForm'],
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
