import { Injectable } from '@nestjs/common';
import type { SampleBody, SampleView } from '#contract/samples/samples';
import { levelOf } from '#domain/access/areas';
import { NotRunning } from '#temporal/answers';
import { SampleGateway } from '#temporal/sampleGateway';
import { commandActor } from '../cases/acting';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { SampleReading } from './sampleReading';

/** 抽样审核: the county draws the sample of those proposed before it confirms. */
@Injectable()
export class Samples {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly gateway: SampleGateway,
    private readonly reading: SampleReading,
  ) {}

  /** The sample's id is the key: sent again, it is the same draw. Where nobody waits, nothing is drawn under this key, ever. */
  async draw(actor: ApiActor, key: string, body: SampleBody): Promise<SampleView> {
    const { areaCode, procedure } = body;
    const grant = await this.access.demand(actor, 'sample.draw', { areaCode }, { type: 'area', id: areaCode });
    if (!['county', 'township'].includes(levelOf(areaCode))) throw refused('sample.areaLevel', { field: 'areaCode' });
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: 'sample.draw', body }, async () => {
        const { rowCount } = await client.query('SELECT FROM area WHERE code = $1', [areaCode]);
        if (rowCount === 0) throw refused('area.unknown', { field: 'areaCode' });
        await this.audit.write(client, actor, {
          action: 'sample.draw',
          objectType: 'sample',
          objectId: key,
          areaCode,
          outcome: 'done',
        });
        return { sampleId: key };
      }),
    );
    try {
      await this.gateway.draw({ sampleId: key, areaCode, procedure, actor: commandActor(actor, grant) });
    } catch (error) {
      // Drawn before and every case told: its rows say how.
      if (!(error instanceof NotRunning)) throw error;
    }
    const drawn = await this.reading.look(actor, key);
    if (drawn === null) throw refused('sample.nobody', { field: 'areaCode' });
    return drawn;
  }
}
