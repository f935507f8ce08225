import type { Secrets } from '#database/secrets';
import { addMonths } from '#domain/calendar/day';
import type { Policy } from '#domain/policy/policy';
import type { CommandActor, SubmissionRef } from '#domain/process/command';
import type { TakeOver } from '#domain/process/helpCommand';
import { type Names, nameWithin } from './naming';
import type { KeptHousehold } from './registerCheck';

/** What goes with every household of an import. */
export interface Taking {
  readonly importId: string;
  readonly countyCode: string;
  readonly documentFileId: string | null;
  readonly actor: CommandActor;
  readonly policy: Policy;
  readonly policyHash: string;
}

/** The command that takes a household over: ids and codes only; what else the workbook said stands in the submission. */
export function takeOverCommand(
  secrets: Secrets,
  taking: Taking,
  {
    kept,
    names,
    bodyHash,
    submission,
  }: { kept: KeptHousehold; names: Names; bodyHash: string; submission?: SubmissionRef },
): TakeOver {
  const { importId, documentFileId, actor, policy } = taking;
  const { at, category, causes, channel, identifiedOn, eliminated, safetyNet, ended, trackingUntilOn } =
    kept.monitoring;
  const trackedUntil =
    at.phase === 'tracking' && eliminated
      ? (trackingUntilOn ?? addMonths(eliminated.on, policy.help?.tracking.months ?? 0))
      : null;
  return {
    type: 'takeOver',
    key: names.key,
    bodyHash,
    actor,
    ...(submission && { submission }),
    importId,
    ...(documentFileId !== null && { documentFileId }),
    at,
    stepsDone: [],
    channel,
    category,
    causes,
    identifiedOn,
    ...(eliminated && { eliminated }),
    ...(safetyNet && { safetyNet }),
    ...(trackedUntil !== null && { trackingUntilOn: trackedUntil }),
    ...(ended && { ended }),
    ...(kept.helperId !== null && { helperId: kept.helperId }),
    measures: kept.measures.map((measure) => ({
      ...measure,
      measureId: nameWithin(secrets, names.householdId, measure.measureId),
    })),
  };
}
