import type { FoundTask } from '#apps/api/tasks/taskRow';
import type { CompleteTaskBody } from '#contract/tasks/complete';
import { labourClassOf } from '#domain/assistance/planRules';
import type { TaskKind } from '#domain/process/taskKind';
import { planOf, visitOf } from '../generate/helpForms';
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
  const paper = (kind: PaperKind): Paper => ({
    ...{ id: uuidOf(`paper/${turn.name}/${task.subjectId ?? ''}`), kind, areaCode, caseId, taskId },
    uploadedBy: officer.accountId,
  });
  const withForm = (form: object, papers: readonly Paper[] = []) => ({ body: { ...words, form: { ...form } }, papers });
  switch (task.kind) {
    case 'assignHelper': {
      const helper = desk.staff.get({ role: 'helper', areaCode, drawnBy: turn.name });
      return { body: { ...words, accountId: helper.accountId }, papers: [] };
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
    case 'dutyVisit': {
      const photo = paper('visit');
      const visitors = [{ accountId: officer.accountId, name: officer.account.name, position: '帮扶责任人' }];
      const home = { visitedOn: today, visitors, photoFileIds: [photo.id], monitoringLineFen: demonstrationLineFen };
      return withForm(visitOf(facts, home), [photo]);
    }
    default:
      return { body: words, papers: [] };
  }
}

function nameOfHead({ household: { facts } }: PlannedCase): string {
  return facts.members.find(({ relation }) => relation === 'head')?.name ?? '户主';
}
