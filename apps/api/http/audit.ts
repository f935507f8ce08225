import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain/access/roles';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';

/** A line of the audit: codes and ids; the reason is what the person gave for it. */
export interface AuditLine {
  readonly action: string;
  readonly objectType?: string;
  readonly objectId?: string;
  readonly areaCode?: string;
  readonly reason?: string;
  /** asked: written before something is done outside this database; another line says what came of it. */
  readonly outcome: 'asked' | 'done' | 'refused';
}

/** Writes the audit, which nobody can change afterwards. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  /** Within the transaction of what it records. */
  async write(client: ScopedClient, actor: Actor, line: AuditLine): Promise<void> {
    await client.query({
      name: 'audit',
      text: 'INSERT INTO audit (account_id, action, object_type, object_id, area_code, reason, outcome) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      values: [
        actor.accountId,
        line.action,
        line.objectType ?? null,
        line.objectId ?? null,
        line.areaCode ?? null,
        line.reason ?? null,
        line.outcome,
      ],
    });
  }

  /** In a transaction of its own: a refusal rolls its own back, its record must stay. */
  async writeAlone(actor: Actor, line: AuditLine): Promise<void> {
    await this.database.scoped(actor, (client) => this.write(client, actor, line));
  }
}
