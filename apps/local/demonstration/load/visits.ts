import type { FoundTask } from '#apps/api/tasks/taskRow';
import type { ReturnAnswer, VerificationForm } from '#domain/household/verificationForm';
import { verificationOf } from '../generate/forms';
import type { Desk, Moment, Turn } from './desk';
import { uuidOf } from './naming';
import type { Paper } from './papers';
import type { Officer } from './staff';

export interface Visit {
  readonly form: VerificationForm;
  readonly papers: readonly Paper[];
}

/** What two people bring home from a visit, photographs and the consents' sheet with it. After a return: what they found again, and their answers. */
export function visit(
  { county, staff }: Desk,
  turn: Turn,
  of: { task: FoundTask; clerk: Officer; before: VerificationForm | null; moment: Moment },
): Visit {
  const { task, clerk, before, moment } = of;
  const { household } = turn.live.planned;
  const second = staff.get({ role: 'firstSecretary', areaCode: task.areaCode, drawnBy: turn.name });
  const verifiers = [
    { accountId: clerk.accountId, name: clerk.account.name, position: '村级信息员' },
    { accountId: second.accountId, name: second.account.name, position: '驻村第一书记' },
  ];
  const [yard, house, consent] = ['yard', 'house', 'consent'].map((what) => uuidOf(`paper/${turn.name}/${what}`));
  if (!yard || !house || !consent) throw new Error('three papers have three ids');
  const at = { areaCode: task.areaCode, uploadedBy: clerk.accountId, caseId: task.caseId, taskId: task.taskId };
  const photos: Paper[] = [yard, house].map((id) => ({ id, kind: 'visit', ...at }));
  if (before) return { form: seenAgain(before, { task, moment, photoFileIds: [yard, house] }), papers: photos };
  const form = verificationOf(household, {
    seed: county.seed,
    visitedOn: moment.today,
    verifiers,
    photoFileIds: [yard, house],
    consentFileId: consent,
    cadreRelative: isCadresRelative(county, household.index),
  });
  return { form, papers: [...photos, { id: consent, kind: 'consent', ...at }] };
}

/** More medical bills were found, or what was written is kept and explained. */
function seenAgain(
  before: VerificationForm,
  { task, moment, photoFileIds }: { task: FoundTask; moment: Moment; photoFileIds: readonly string[] },
): VerificationForm {
  const { income } = before.facts;
  const foundFen = 118_000;
  return {
    ...before,
    visitedOn: moment.today,
    photoFileIds: [...photoFileIds],
    facts: { ...before.facts, income: { ...income, medicalSelfPaidFen: income.medicalSelfPaidFen + foundFen } },
    note: '再次入户，补看了医疗票据。',
    answers: task.returnedFields.map(answerTo),
  };
}

/** Whether the field lies where `seenAgain` changed something. */
function answerTo(field: string): ReturnAnswer {
  return field === 'facts.income' || field === 'facts.income.medicalSelfPaidFen'
    ? { field, dealt: 'changed', explanation: '已按票据更正' }
    : { field, dealt: 'kept', explanation: '经复核，原填写无误' };
}

/** 优亲厚友: related to a member of the committee who holds an office. */
function isCadresRelative({ committees }: Desk['county'], householdIndex: number): boolean {
  return committees.some(({ members }) =>
    members.some(
      ({ login, relatedHouseholdIndexes }) => login !== undefined && relatedHouseholdIndexes.includes(householdIndex),
    ),
  );
}
