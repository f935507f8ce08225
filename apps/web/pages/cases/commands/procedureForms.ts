import { areaCode, day, dayUntilToday, oneOf, required } from '#domain/form/check';
import { measureLabels, measures } from '#domain/household/measures';
import type { CaseCommandType } from '#domain/process/caseCommandRules';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { type CommandForm, fields, mayWhyCheck, ofCase, reasonCheck, reasonOf, why, whyCheck } from './commandForm';

/** Commands on the procedure. The check says first that the words are what the address takes. */
export const procedureForms: Readonly<Partial<Record<CaseCommandType, CommandForm>>> = {
  requestSuspension: {
    specs: () => ({
      reasonCode: reasonOf('requestSuspension'),
      reviewOn: { zh: '复核日期', en: 'Looked at again on', kind: 'day' },
      reasonText: why,
    }),
    check: fields({ reasonCode: reasonCheck('requestSuspension'), reviewOn: required(day), reasonText: whyCheck }),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/suspend', { params: ofCase(id, key), body: words as Schemas['SuspendForm'] }),
      ),
  },
  resumeCase: {
    specs: () => ({ reasonCode: reasonOf('resumeCase'), reasonText: { ...why, isOptional: true } }),
    check: fields({ reasonCode: reasonCheck('resumeCase'), reasonText: mayWhyCheck }),
    send: (id, words, key) =>
      call(() => api.POST('/api/cases/{id}/resume', { params: ofCase(id, key), body: words as Schemas['ResumeForm'] })),
  },
  requestTransfer: {
    specs: () => ({ toAreaCode: { zh: '迁往的村', en: 'The village it moves to', kind: 'own' }, reasonText: why }),
    check: fields({ toAreaCode: required(areaCode), reasonText: whyCheck }),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/transfer', { params: ofCase(id, key), body: words as Schemas['TransferForm'] }),
      ),
  },
  giveEmergencyHelp: {
    specs: () => ({
      measure: { zh: '先行救助措施', en: 'Measure given first', kind: 'code', labels: measureLabels },
      givenOn: { zh: '救助日期', en: 'Given on', kind: 'day' },
      reasonText: why,
    }),
    check: fields({ measure: required(oneOf(measures)), givenOn: required(dayUntilToday), reasonText: whyCheck }),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/emergency-help', {
          params: ofCase(id, key),
          body: words as Schemas['EmergencyHelpForm'],
        }),
      ),
  },
  withdrawApplication: {
    specs: () => ({ reasonCode: reasonOf('withdrawApplication'), reasonText: why }),
    check: fields({ reasonCode: reasonCheck('withdrawApplication'), reasonText: whyCheck }),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/withdraw-application', {
          params: ofCase(id, key),
          body: words as Schemas['WithdrawApplicationForm'],
        }),
      ),
  },
  proposeWrongIdentification: {
    specs: () => ({ reasonCode: reasonOf('proposeWrongIdentification'), reasonText: why }),
    check: fields({ reasonCode: reasonCheck('proposeWrongIdentification'), reasonText: whyCheck }),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/wrong-identification', {
          params: ofCase(id, key),
          body: words as Schemas['WrongIdentificationForm'],
        }),
      ),
  },
};
