import { Injectable } from '@nestjs/common';
import type { ObjectionView } from '#contract/notices/objection';
import { maskPhone } from '#domain/access/maskings';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import type { FoundTask } from './taskRow';

/** Purposes under which an objection is sealed: what was said, and who said it. */
export const objectionPurposes = { body: 'objection', objector: 'objection.objector' } as const;

interface Row {
  readonly id: string;
  readonly body_enc: Buffer;
  readonly objector_enc: Buffer | null;
  readonly key_id: string;
  readonly received_at: Date;
  readonly upheld: boolean | null;
}

/** An objection for whoever judges it; row security shows it to nobody else. */
@Injectable()
export class ObjectionReading {
  constructor(private readonly secrets: Secrets) {}

  async find(client: ScopedClient, task: FoundTask): Promise<ObjectionView | null> {
    if (task.kind !== 'judgeObjection' || task.subjectId === null) return null;
    const { rows } = await client.query<Row>({
      name: 'objection_find',
      text: 'SELECT id, body_enc, objector_enc, key_id, received_at, upheld FROM objection WHERE id = $1',
      values: [task.subjectId],
    });
    const [row] = rows;
    if (row === undefined) return null;
    const who =
      row.objector_enc === null
        ? null
        : (JSON.parse(this.secrets.open(objectionPurposes.objector, { enc: row.objector_enc, keyId: row.key_id })) as {
            name: string | null;
            phone: string | null;
          });
    return {
      objectionId: row.id,
      text: this.secrets.open(objectionPurposes.body, { enc: row.body_enc, keyId: row.key_id }),
      objectorName: who?.name ?? null,
      objectorPhoneMasked: who?.phone ? maskPhone(who.phone) : null,
      receivedAt: row.received_at,
      upheld: row.upheld,
    };
  }
}
