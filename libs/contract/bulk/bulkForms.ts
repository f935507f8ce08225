import { bulkFacts, type BulkKind, bulkKinds } from '#domain/bulk/order';
import { type BulkCaseState, bulkCaseStates, bulkMost } from '#domain/bulk/standing';
import { type Department, departments } from '#domain/household/codes';
import { roadSteps, sideSteps, type Step } from '#domain/process/step';
import { type StuckReason, stuckReasons, type Trouble, troubles } from '#domain/stuck/reason';
import { DayField } from '../fields/day';
import { NumberField } from '../fields/number';
import { IdsField, PartField } from '../fields/parts';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';
import { PageQuery } from '../page/page';

const steps = [...roadSteps, ...sideSteps] as const;
const aCase = 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10';

/** The list of stuck cases, narrowed: at least one of these is given. */
export class BulkFilter {
  @AreaField({ about: 'Cases of this area and everything below it', example: '410621108000', optional: true })
  areaCode?: string;

  @CodeField(steps, { about: 'The step that holds the case up', example: 'verification', optional: true })
  step?: Step;

  @CodeField(stuckReasons, { about: 'Why it does not move', example: 'person', optional: true })
  reason?: StuckReason;

  @CodeField(departments, { about: 'The department that is waited for', example: 'health', optional: true })
  department?: Department;

  @CodeField(troubles, { about: 'For a repair: what is technically wrong', example: 'clockMissed', optional: true })
  trouble?: Trouble;
}

/** One intervention for many cases: which, and the set it is previewed on. Either `caseIds` or `filter`. */
export class BulkOperationForm {
  @CodeField(bulkKinds, {
    about: bulkKinds.map((kind) => `${kind}: ${bulkFacts[kind].zh} ${bulkFacts[kind].en}`).join('; '),
    example: 'urge',
  })
  kind!: BulkKind;

  @IdsField({ about: 'The chosen cases, each once', example: [aCase], max: bulkMost, optional: true })
  caseIds?: string[];

  @PartField(() => BulkFilter, { about: 'All that the list of stuck cases finds with this filter now', optional: true })
  filter?: BulkFilter;

  @IdField({ about: 'handOver: who is to do them', example: '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11', optional: true })
  toAccountId?: string;

  @DayField({ about: 'extend: the new last day', example: '2026-12-10', optional: true })
  on?: string;

  @CodeField(['superior', 'county'] as const, { about: 'escalate: who is told', example: 'county', optional: true })
  to?: 'superior' | 'county';

  @CodeField(['township', 'county'] as const, { about: 'askForHelp: whose help', example: 'county', optional: true })
  from?: 'township' | 'county';

  @TextField({ about: 'movePolicy: code of the policy', example: 'national15', max: 40, optional: true })
  policyCode?: string;

  @NumberField({ about: 'movePolicy: the version', example: 3, min: 1, max: 100_000, optional: true })
  policyVersion?: number;

  @TextField({
    about: 'extend, askForHelp, proposeListing, movePolicy: why, by its code',
    example: 'heavyLoad',
    max: 40,
    optional: true,
  })
  reasonCode?: string;

  @TextField({
    about: 'In words; stands in each case’s file, never in its ledger',
    example: '集中排查期间',
    max: 1000,
    lines: true,
    optional: true,
  })
  reasonText?: string;
}

/** The start of an operation. */
export class BulkStartForm {
  @NumberField({
    about: 'How many cases it will be done to; asked for where they are more than 50',
    example: 120,
    min: 1,
    max: bulkMost,
    optional: true,
  })
  cases?: number;
}

export class BulkCasesQuery extends PageQuery {
  @CodeField(bulkCaseStates, { about: 'Only cases in this state', example: 'left', optional: true })
  state?: BulkCaseState;
}
