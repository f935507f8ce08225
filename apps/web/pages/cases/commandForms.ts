import { areaCode, type Check, day, dayUntilToday, oneOf, optional, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { measureLabels, measures } from '#domain/household/measures';
import type { Label } from '#domain/household/labels';
import type { CaseCommandType } from '#domain/process/availableActions';
import { reasonLists, type ReasonSubject } from '#domain/reasons/reasonCodes';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import type { FieldSpec } from '../../forms/specs';

/** What is entered for any command; each asks for some of it. */
export interface CommandWords {
  readonly reasonCode?: string;
  readonly reviewOn?: string;
  readonly toAreaCode?: string;
  readonly measure?: string;
  readonly givenOn?: string;
  readonly reasonText?: string;
}

/** One command on the case: its fields with their checks, and the way it is sent. */
export interface CommandForm {
  readonly specs: Readonly<Partial<Record<keyof CommandWords, FieldSpec>>>;
  readonly check: Check;
  send(caseId: string, words: CommandWords, key: string): Promise<Schemas['CommandResult']>;
}

const maxText = 1000;
const why = { zh: '情况说明', en: 'What the office writes beside it', kind: 'lines', max: maxText } as const;
const whyCheck = required(text(maxText));

function reasonOf(subject: ReasonSubject): FieldSpec {
  const labels: Readonly<Record<string, Label>> = reasonLists[subject];
  return { zh: '原因', en: 'Reason', kind: 'code', labels };
}
const reasonCheck = (subject: ReasonSubject): Check => required(oneOf(Object.keys(reasonLists[subject])));
const ofCase = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } });

/** The commands that have a form here, one look for all. The check says first that the words are what the address takes. */
export const commandForms: Readonly<Partial<Record<CaseCommandType, CommandForm>>> = {
  requestSuspension: {
    specs: {
      reasonCode: reasonOf('requestSuspension'),
      reviewOn: { zh: '复核日期', en: 'Looked at again on', kind: 'day' },
      reasonText: why,
    },
    check: object<CommandWords>(
      fields({ reasonCode: reasonCheck('requestSuspension'), reviewOn: required(day), reasonText: whyCheck }),
    ),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/suspend', { params: ofCase(id, key), body: words as Schemas['SuspendForm'] }),
      ),
  },
  resumeCase: {
    specs: { reasonCode: reasonOf('resumeCase'), reasonText: { ...why, isOptional: true } },
    check: object<CommandWords>(fields({ reasonCode: reasonCheck('resumeCase'), reasonText: optional(text(maxText)) })),
    send: (id, words, key) =>
      call(() => api.POST('/api/cases/{id}/resume', { params: ofCase(id, key), body: words as Schemas['ResumeForm'] })),
  },
  requestTransfer: {
    specs: { toAreaCode: { zh: '迁往的村', en: 'The village it moves to', kind: 'own' }, reasonText: why },
    check: object<CommandWords>(fields({ toAreaCode: required(areaCode), reasonText: whyCheck })),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/transfer', { params: ofCase(id, key), body: words as Schemas['TransferForm'] }),
      ),
  },
  giveEmergencyHelp: {
    specs: {
      measure: { zh: '先行救助措施', en: 'Measure given first', kind: 'code', labels: measureLabels },
      givenOn: { zh: '救助日期', en: 'Given on', kind: 'day' },
      reasonText: why,
    },
    check: object<CommandWords>(
      fields({ measure: required(oneOf(measures)), givenOn: required(dayUntilToday), reasonText: whyCheck }),
    ),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/emergency-help', {
          params: ofCase(id, key),
          body: words as Schemas['EmergencyHelpForm'],
        }),
      ),
  },
  withdrawApplication: {
    specs: { reasonCode: reasonOf('withdrawApplication'), reasonText: why },
    check: object<CommandWords>(fields({ reasonCode: reasonCheck('withdrawApplication'), reasonText: whyCheck })),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/withdraw-application', {
          params: ofCase(id, key),
          body: words as Schemas['WithdrawApplicationForm'],
        }),
      ),
  },
  proposeWrongIdentification: {
    specs: { reasonCode: reasonOf('proposeWrongIdentification'), reasonText: why },
    check: object<CommandWords>(
      fields({ reasonCode: reasonCheck('proposeWrongIdentification'), reasonText: whyCheck }),
    ),
    send: (id, words, key) =>
      call(() =>
        api.POST('/api/cases/{id}/wrong-identification', {
          params: ofCase(id, key),
          body: words as Schemas['WrongIdentificationForm'],
        }),
      ),
  },
};

// What a command does not ask for may not be there.
function fields(asked: Partial<Record<keyof CommandWords, Check>>): Record<keyof CommandWords, Check> {
  const absent = optional(oneOf([]));
  return {
    reasonCode: absent,
    reviewOn: absent,
    toAreaCode: absent,
    measure: absent,
    givenOn: absent,
    reasonText: absent,
    ...asked,
  };
}
