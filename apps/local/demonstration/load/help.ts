import type { FoundTask } from '#apps/api/tasks/taskRow';
import type { CompleteTaskBody } from '#contract/tasks/complete';
import { labourClassOf } from '#domain/assistance/planRules';
import type { Verifier } from '#domain/household/verificationForm';
import type { TaskKind } from '#domain/process/taskKind';
import { assessmentOf, planOf, visitOf } from '../generate/helpForms';
import { demonstrationLineFen } from '../generate/household';
import type { PlannedCase } from './chooseCases';
import type { Desk, Moment, Turn } from './desk';
import { uuidOf } from './naming';
import type { Paper, PaperKind } from './papers';
import type { Officer } from './staff';
import type { Decided } from './words';

const onMeasures: readonly TaskKind[] = ['approveMeasure', 'implementMeasure', 'confirmMeasure'];
/** More measures than any plan of the demonstration has. */
const mostMeasures = 12;

/** Whether the kind is opened once for each measure. */
export const isOnMeasures = (kind: TaskKind): boolean => onMeasures.includes(kind);

const measureIdOf = ({ name }: PlannedCase, place: number): string => uuidOf(`measure/${name}/${place}`);

/** Ids that the measures of a case may have. */
export const measureIdsOf = (planned: PlannedCase): string[] =>
  Array.from({ length: mostMeasures }, (_, place) => measureIdOf(planned, place));

interface Helping {
  readonly words: CompleteTaskBody;
  readonly task: FoundTask;
  readonly officer: Officer;
  readonly moment: Moment;
}

/** What is written and uploaded with a decision of help: who helps, the plan, what shows that a measure was given, calls and visits. */
export function helpBody(
  desk: Desk,
  turn: Turn<Decided>,
  { words, task, officer, moment }: Helping,
): { body: CompleteTaskBody; papers: readonly Paper[] } {
  const { planned } = turn.live;
  const { facts } = planned.household;
  const { today } = moment;
  const { areaCode, caseId, taskId } = task;
  const lookedAt = { visitedOn: today, monitoringLineFen: demonstrationLineFen };
  const paper = (kind: PaperKind): Paper => ({
    ...{ id: uuidOf(`paper/${turn.name}/${task.subjectId ?? ''}`), kind, areaCode, caseId, taskId },
    uploadedBy: officer.accountId,
  });
  const withForm = (form: object, papers: readonly Paper[] = []) => ({ body: { ...words, form: { ...form } }, papers });
  switch (task.kind) {
    case 'assignHelper':
    case 'nameTracker': {
      return { body: { ...words, accountId: helperOf(desk, planned, areaCode) }, papers: [] };
    }
    case 'makePlan':
      return withForm(
        planOf({ labour: labourClassOf(facts), causes: task.causes, today }, (place) => measureIdOf(planned, place)),
      );
    case 'implementMeasure': {
      const proof = paper('evidence');
      const evidence = '发放凭证、现场照片和农户领取记录。';
      return withForm({ on: today, amountFen: 1_000_00, evidence, fileIds: [proof.id] }, [proof]);
    }
    case 'confirmMeasure': {
      const signed = paper('signature');
      const confirmedBy = nameOfHead(planned);
      return withForm({ on: today, confirmedBy, satisfied: true, fileIds: [signed.id] }, [signed]);
    }
    case 'dutyCall':
      return withForm({
        ...{ calledOn: today, spokeWith: '户主', content: '询问近期收入、就医和孩子上学情况，家中平稳。' },
        ...{ newRisk: false, newRiskCauses: [] },
      });
    case 'dutyVisit':
    case 'trackingVisit': {
      const photo = paper('visit');
      const visitors = [visitorOf(officer, '帮扶责任人')];
      return withForm(visitOf(facts, { ...lookedAt, visitors, photoFileIds: [photo.id] }), [photo]);
    }
    case 'sampleCheck': {
      const photo = paper('visit');
      const second = desk.staff.get({ role: 'townshipOfficer', areaCode, drawnBy: turn.name });
      const visitors = [visitorOf(officer, '县级经办人'), visitorOf(second, '乡镇经办人')];
      const allRight = { incomeRight: true, securitiesRight: true, causesRight: true, result: 'passed' };
      return withForm({ visitedOn: today, visitors, photoFileIds: [photo.id], ...allRight }, [photo]);
    }
    case 'eliminationAssessment': {
      const photo = paper('visit');
      const second = desk.staff.get({ role: 'firstSecretary', areaCode, drawnBy: turn.name });
      const visitors = [visitorOf(officer, '村级信息员'), visitorOf(second, '驻村第一书记')];
      const home = { ...lookedAt, visitors, photoFileIds: [photo.id] };
      return withForm(assessmentOf(facts, task.causes, home), [photo]);
    }
    default:
      return { body: words, papers: [] };
  }
}

/** The same person in everything that is done for a household, of several who help in its village. */
function helperOf({ staff }: Desk, { name }: PlannedCase, areaCode: string): string {
  return staff.get({ role: 'helper', areaCode, drawnBy: `${name}/helper` }).accountId;
}

const visitorOf = ({ accountId, account: { name } }: Officer, position: string): Verifier => ({
  ...{ accountId, name, position },
});

function nameOfHead({ household: { facts } }: PlannedCase): string {
  return facts.members.find(({ relation }) => relation === 'head')?.name ?? '户主';
}
