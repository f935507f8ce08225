import { Injectable } from '@nestjs/common';
import type { ReviveResult } from '#contract/cases/revive';
import { readBirth } from '#database/ledger/readBirth';
import { CaseGateway } from '#temporal/caseGateway';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';

interface Place {
  readonly areaCode: string;
  readonly status: string;
  readonly seq: number;
}

/** A case whose workflow is gone (ended by hand, or lost with Temporal's data) is started again from its ledger. */
@Injectable()
export class Reviving {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly gateway: CaseGateway,
  ) {}

  /** Harmless where the case runs: it says so and starts nothing. Refused for a case that has ended. */
  async revive(actor: ApiActor, caseId: string): Promise<ReviveResult> {
    const wanted = { type: 'case', id: caseId };
    const { place, found } = await this.database.scoped(actor, async (client) => {
      const { rows } = await client.query<Place>({
        name: 'case_to_revive',
        text: 'SELECT area_code AS "areaCode", status, seq FROM case_file WHERE case_id = $1',
        values: [caseId],
      });
      return { place: rows[0], found: await readBirth(client, caseId) };
    });
    if (place === undefined) throw await this.access.missing(actor, 'operate.repair', wanted);
    await this.access.demand(actor, 'operate.repair', place, wanted);
    if (place.status !== 'open') throw refused('case.closed');
    if (found === null) throw new Error(`The ledger of case ${caseId} does not begin with its opening`);
    const revived = await this.gateway.revive(found);
    if (revived)
      await this.audit.writeAlone(actor, {
        action: 'case.revive',
        objectType: 'case',
        objectId: caseId,
        areaCode: place.areaCode,
        outcome: 'done',
      });
    return { caseId, revived, seq: place.seq };
  }
}
