import { isUuid } from '#contract/fields/text';
import type { CompleteTaskBody } from '#contract/tasks/complete';
import { findDutySubject, periodOfSubject } from '#domain/assistance/dutySubject';
import type { ReadForm } from '#domain/form/readForm';
import { readCall, readEvaluation, readHelp, readYearPlan } from '#domain/household/dutyForms';
import {
  readMeasureApproval,
  readMeasureConfirmation,
  readMeasureImplementation,
} from '#domain/household/measureForms';
import { planOf, readPlan } from '#domain/household/planForm';
import { readSampleCheck, type SampleCheckForm, wrongFields } from '#domain/household/sampleCheckForm';
import { digestVisit, readVisit } from '#domain/household/visitForm';
import type { DecisionCodes } from '#domain/process/command';
import { type Refusal, refuse } from '#domain/refusal';
import type { DecisionContext, DecisionRead } from './decisionCodes';
import type { FoundTask } from './taskRow';

/** The forms of help, tracking and the county's sample: read by the domain's own checks, and the codes that the ledger may know of them. */
export function readHelpForm(task: FoundTask, body: CompleteTaskBody, context: DecisionContext): DecisionRead {
  const { form } = body;
  const { today } = context;
  const inPeriod = { today, ...periodOf(task) };
  switch (task.kind) {
    case 'makePlan':
      return plan(task, body, context);
    case 'approveMeasure':
      return read(readMeasureApproval(form, { today }), () => ({}));
    case 'implementMeasure':
      return read(readMeasureImplementation(form, { today }), ({ on }) => ({ on }));
    case 'confirmMeasure':
      return read(
        readMeasureConfirmation(form, { today }),
        ({ on }) => ({ on }),
        ({ satisfied }) => (satisfied ? [] : [refuse('form.oneOf', { field: 'satisfied' })]),
      );
    case 'dutyPlan':
      return read(readYearPlan(form, inPeriod), ({ madeOn }) => ({ on: madeOn }));
    case 'dutyCall':
      return read(readCall(form, inPeriod), ({ calledOn, newRisk, newRiskCauses }) => ({
        on: calledOn,
        newRisk,
        ...(newRisk && { causes: newRiskCauses }),
      }));
    case 'dutyEvaluation':
      return read(readEvaluation(form, inPeriod), ({ evaluatedOn }) => ({ on: evaluatedOn }));
    case 'dutyHelp':
      return read(readHelp(form, inPeriod), ({ doneOn }) => ({ on: doneOn }));
    case 'dutyVisit':
    case 'trackingVisit':
      return visit(task, body, context);
    case 'sampleCheck':
      return sampleCheck(body, context);
    case 'onSiteVisit':
      return onSiteVisit(body, context);
    default:
      // A decision that has no form takes none.
      return [refuse('form.unknownField', {})];
  }
}

function plan(
  task: FoundTask,
  body: CompleteTaskBody,
  { today, labour = 'withLabour' }: DecisionContext,
): DecisionRead {
  const context = { labour, causes: task.causes };
  return read(
    readPlan(body.form, { ...context, today }),
    (form) => ({ labour, measures: planOf(form, context).measures }),
    ({ measures }) =>
      // A measure's id is its name in every list of measures: nobody else's.
      measures.flatMap(({ measureId }, i) =>
        isUuid(measureId) ? [] : [refuse('form.shape', { field: `measures[${i}].measureId` })],
      ),
  );
}

/** A visit while helped or tracked: income held against the year's line, and whether something new threatens. */
function visit(task: FoundTask, body: CompleteTaskBody, { today, monitoringLineFen }: DecisionContext): DecisionRead {
  return read(
    readVisit(body.form, { today, ...periodOf(task) }),
    (form) => {
      const { aboveLine, newRisk, causes } = digestVisit(form, { monitoringLineFen });
      return { on: form.visitedOn, aboveLine, newRisk, ...(newRisk && { causes }) };
    },
    ({ newRisk }) =>
      task.kind === 'trackingVisit' && newRisk !== (body.decision === 'newRisk')
        ? [refuse('form.oneOf', { field: 'newRisk' })]
        : [],
  );
}

function sampleCheck(body: CompleteTaskBody, { today }: DecisionContext): DecisionRead {
  return read(
    readSampleCheck(body.form, { today }),
    ({ visitedOn }) => ({ on: visitedOn, photo: true }),
    ({ result }) => (result === body.decision ? [] : [refuse('form.oneOf', { field: 'result' })]),
  );
}

/** What the township found wrong is what the verification has to deal with. */
function onSiteVisit(body: CompleteTaskBody, context: DecisionContext): DecisionRead {
  const found = sampleCheck(body, context);
  if (!('codes' in found)) return found;
  // Read by the form's own check just now.
  const form = found.form as SampleCheckForm;
  return { ...found, codes: { ...found.codes, fields: wrongFields(form) } };
}

/** The period of a duty, in which it has to be done. */
function periodOf({ subjectId, step }: FoundTask): { period?: NonNullable<ReturnType<typeof periodOfSubject>> } {
  const subject = step === 'duties' && subjectId !== null ? findDutySubject(subjectId) : undefined;
  const period = subject && periodOfSubject(subject);
  return period ? { period } : {};
}

function read<F extends object>(
  found: ReadForm<F>,
  codesOf: (form: F) => DecisionCodes,
  faultsOf: (form: F) => Refusal[] = () => [],
): DecisionRead {
  if ('refusals' in found) return found.refusals;
  const wrong = faultsOf(found.form);
  return wrong.length > 0 ? wrong : { form: found.form, codes: codesOf(found.form) };
}
