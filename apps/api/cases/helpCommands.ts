import { Injectable } from '@nestjs/common';
import type { CommandResult } from '#contract/cases/commands';
import type {
  DeclareMeasureForm,
  ProposeDepartureForm,
  ProposeEliminationForm,
  ProposeReversalForm,
  ReplaceHelperForm,
  ReplaceTrackerForm,
  StopMeasureForm,
} from '#contract/cases/helpCommands';
import { isUuid } from '#contract/fields/text';
import { plannedMeasure, readMeasure } from '#domain/household/planForm';
import { standingMeasures } from '#domain/process/help';
import { type Refusal, refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import type { ApiActor } from '../http/actor';
import { throwRefusals } from '../http/refused';
import { CaseCommands } from './caseCommands';
import { helperFaults } from './namedHelper';

interface Asked<Form> {
  readonly caseId: string;
  readonly key: string;
  readonly body: Form;
}

/** Commands of help, elimination and tracking: what the case cannot know by itself is checked here, the rest by the case. */
@Injectable()
export class HelpCommands {
  constructor(
    private readonly database: Database,
    private readonly commands: CaseCommands,
  ) {}

  /** 更换帮扶责任人: the new helper holds the office there today. */
  async replaceHelper(actor: ApiActor, { caseId, key, body }: Asked<ReplaceHelperForm>): Promise<CommandResult> {
    const { toAccountId, unitId } = body;
    const { place } = await this.commands.open(actor, caseId, 'replaceHelper');
    const named = { accountId: toAccountId, accountField: 'toAccountId', ...(unitId !== undefined && { unitId }) };
    throwRefusals(await this.database.scoped(actor, (client) => helperFaults(client, place.areaCode, named)));
    const words = { type: 'replaceHelper', toAccountId, ...(unitId !== undefined && { unitId }) } as const;
    return this.commands.give(actor, { caseId, key, body, words });
  }

  /** 更换跟踪监测人: the new one holds a helper's office there today. */
  async replaceTracker(actor: ApiActor, { caseId, key, body }: Asked<ReplaceTrackerForm>): Promise<CommandResult> {
    const { toAccountId } = body;
    const { place } = await this.commands.open(actor, caseId, 'replaceTracker');
    const named = { accountId: toAccountId, accountField: 'toAccountId' };
    throwRefusals(await this.database.scoped(actor, (client) => helperFaults(client, place.areaCode, named)));
    return this.commands.give(actor, { caseId, key, body, words: { type: 'replaceTracker', toAccountId } });
  }

  /** 申报: one line as in a plan, by the same rules. */
  async declareMeasure(actor: ApiActor, { caseId, key, body }: Asked<DeclareMeasureForm>): Promise<CommandResult> {
    const { read } = await this.commands.open(actor, caseId, 'declareMeasure');
    const today = await this.database.clock.todayOn();
    const { causes } = read.state;
    const found = readMeasure(body.measure, { today, causes, standing: standingMeasures(read.state) });
    if ('refusals' in found) throwRefusals(found.refusals.map(inMeasure));
    if (!('form' in found)) throw new Error('A measure was neither read nor refused');
    if (!isUuid(found.form.measureId)) throwRefusals([refuse('form.shape', { field: 'measure.measureId' })]);
    const words = { type: 'declareMeasure', measure: plannedMeasure(found.form) } as const;
    return this.commands.give(actor, { caseId, key, words, body: { ...body, measure: found.form } });
  }

  stopMeasure(
    actor: ApiActor,
    { caseId, key, body, measureId }: Asked<StopMeasureForm> & { readonly measureId: string },
  ): Promise<CommandResult> {
    const { reasonCode } = body;
    return this.commands.give(actor, {
      ...{ caseId, key, words: { type: 'stopMeasure', measureId, reasonCode } },
      body: { ...body, measureId },
    });
  }

  proposeElimination(actor: ApiActor, { caseId, key, body }: Asked<ProposeEliminationForm>): Promise<CommandResult> {
    return this.commands.give(actor, { caseId, key, body, words: { type: 'proposeElimination', way: body.way } });
  }

  proposeReversal(actor: ApiActor, { caseId, key, body }: Asked<ProposeReversalForm>): Promise<CommandResult> {
    const { reasonCode } = body;
    return this.commands.give(actor, { caseId, key, body, words: { type: 'proposeReversal', reasonCode } });
  }

  /** 整户自然减少 is said only of a household in which the register knows nobody alive. */
  async proposeDeparture(actor: ApiActor, { caseId, key, body }: Asked<ProposeDepartureForm>): Promise<CommandResult> {
    const { reasonCode } = body;
    const { place } = await this.commands.open(actor, caseId, 'proposeDeparture');
    if (reasonCode === 'diedOut')
      throwRefusals(await this.database.scoped(actor, (client) => livingFaults(client, place.householdId)));
    return this.commands.give(actor, { caseId, key, body, words: { type: 'proposeDeparture', reasonCode } });
  }
}

function inMeasure(refusal: Refusal): Refusal {
  return { ...refusal, field: refusal.field ? `measure.${refusal.field}` : 'measure' };
}

async function livingFaults(client: ScopedClient, householdId: string): Promise<Refusal[]> {
  const { rows } = await client.query<{ living: number }>({
    name: 'living_members',
    text: 'SELECT count(*)::int AS living FROM person WHERE household_id = $1 AND died_on IS NULL AND left_on IS NULL',
    values: [householdId],
  });
  const count = rows[0]?.living ?? 0;
  return count === 0 ? [] : [refuse('departure.living', { field: 'reasonCode', params: { count } })];
}
