import type { Decision } from '../process/command';
import type { Procedure } from '../process/step';
import type { TaskKind } from '../process/taskKind';
import type { ReasonSubject } from './reasonCodes';

/** From which list a decision on a task takes its reason; nothing where its form says it or it needs none. */
export function reasonSubjectOf(kind: TaskKind, decision: Decision, procedure: Procedure): ReasonSubject | undefined {
  switch (kind) {
    case 'signFor':
    case 'judgeNewRisk':
      return decision === 'dismiss' || decision === 'unfounded' ? 'dismiss' : undefined;
    case 'approveMeasure':
      return decision === 'reject' ? 'rejectMeasure' : undefined;
    case 'implementMeasure':
      return decision === 'notPossible' ? 'stopMeasure' : undefined;
    case 'eliminationAssessment':
      return decision === 'notYet' ? 'notYet' : undefined;
    default:
      if (decision !== 'reject') return undefined;
      return procedure === 'elimination' ? 'rejectElimination' : 'reject';
  }
}
