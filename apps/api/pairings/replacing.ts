import { Injectable } from '@nestjs/common';
import type { BulkReplaceForm, BulkReplaceResult, PairingReplaceForm, PairingView } from '#contract/help/pairings';
import { HelpCommands } from '../cases/helpCommands';
import { CaseSender } from '../cases/sending';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { demandEachOnce, settleEach } from '../http/rowResults';
import { type HelpedHousehold, PairingKeeping } from './keeping';

interface Asked extends PairingReplaceForm {
  readonly key: string;
  readonly fromHelperId: string;
}

/** 更换帮扶责任人, of one household or of many: by the case where it has one, else in the ledger of pairings. */
@Injectable()
export class Replacing {
  constructor(
    private readonly keeping: PairingKeeping,
    private readonly commands: HelpCommands,
    private readonly sender: CaseSender,
    private readonly access: Access,
  ) {}

  /** The helper of one pairing; answers with the pairing that holds from now on. */
  async one(actor: ApiActor, asked: PairingReplaceForm & { id: string; key: string }): Promise<PairingView> {
    const { id, ...form } = asked;
    const pairing = await this.keeping.find(actor, id);
    const household = await this.keeping.open(actor, pairing.householdId);
    await this.replace(actor, household, { ...form, fromHelperId: pairing.helper.id });
    const { pairingId } = await this.keeping.open(actor, pairing.householdId);
    return this.keeping.shown(actor, pairingId ?? id);
  }

  /** Each household by itself: one that is refused does not keep the others from their new helper. */
  async many(actor: ApiActor, fromHelperId: string, body: BulkReplaceForm): Promise<BulkReplaceResult> {
    this.access.anywhere(actor, 'pairing.keep');
    const { rows, ...form } = body;
    demandEachOnce(
      rows.map(({ householdId }) => householdId),
      'householdId',
    );
    const settled = await settleEach(rows, async ({ householdId, key }) =>
      this.replace(actor, await this.keeping.open(actor, householdId), { ...form, key, fromHelperId }),
    );
    return { rows: settled.map((each, at) => ({ householdId: rows[at]?.householdId ?? '', ...each })) };
  }

  /** The place in the case's ledger; null outside a case. Who tracks a household that another helps is replaced as its tracker. */
  private async replace(actor: ApiActor, household: HelpedHousehold, asked: Asked): Promise<number | null> {
    const { caseId, helperId, trackerId, trackedCaseId } = household;
    const { key, fromHelperId, toAccountId, unitId, reasonText } = asked;
    const wasAnswered = helperId !== fromHelperId && (await this.sender.wasAnswered(key));
    const isTracker =
      trackerId === fromHelperId || (wasAnswered && trackerId === toAccountId && helperId !== toAccountId);
    if (trackedCaseId !== null && helperId !== fromHelperId && isTracker) {
      const words = { caseId: trackedCaseId, key, body: { toAccountId, reasonText } };
      return (await this.commands.replaceTracker(actor, words)).seq;
    }
    if (caseId === null) {
      await this.keeping.replace(actor, household, asked);
      return null;
    }
    // A request that comes again after it was done finds the new helper there; its key is answered as before.
    if (helperId !== fromHelperId && !wasAnswered) throw refused('pairing.changed', { field: 'householdId' });
    const body = { toAccountId, ...(unitId !== undefined && { unitId }), reasonText };
    return (await this.commands.replaceHelper(actor, { caseId, key, body })).seq;
  }
}
