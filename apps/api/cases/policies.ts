import { Injectable } from '@nestjs/common';
import { type AreaLevel, areaAt } from '#domain/access/areas';
import type { Policy } from '#domain/policy/policy';
import type { ScopedClient } from '#database/scope';
import { refused } from '../http/refused';

/** A policy as it was saved: immutable, so it may be kept in memory. */
export interface SavedPolicy {
  readonly policy: Policy;
  readonly hash: string;
}

interface Row {
  readonly body: Policy;
  readonly hash: string;
}

const levels: readonly AreaLevel[] = ['village', 'township', 'county', 'city', 'province'];
const mostKept = 200;

/** Which procedure a case follows: that of its county on the day it is opened, and then that one for ever (I9). */
@Injectable()
export class Policies {
  private readonly kept = new Map<string, SavedPolicy>();

  /** The policy in force on a day for an area: the nearest office's own, newest version first. */
  async inForce(client: ScopedClient, areaCode: string, on: string): Promise<SavedPolicy> {
    const { rows } = await client.query<Row>({
      name: 'policy_in_force',
      text: `SELECT body, hash FROM policy WHERE area_code = ANY ($1) AND effective_on <= $2
        ORDER BY array_position($1, area_code), effective_on DESC, version DESC LIMIT 1`,
      values: [levels.map((level) => areaAt(areaCode, level)), on],
    });
    const [row] = rows;
    if (row === undefined) throw refused('clue.noPolicy', { field: 'areaCode' });
    return { policy: row.body, hash: row.hash };
  }

  /** The very version a case keeps. */
  async ofVersion(client: ScopedClient, code: string, version: number): Promise<SavedPolicy> {
    const name = `${code}@${version}`;
    const known = this.kept.get(name);
    if (known) return known;
    const { rows } = await client.query<Row>({
      name: 'policy_version',
      text: 'SELECT body, hash FROM policy WHERE code = $1 AND version = $2',
      values: [code, version],
    });
    const [row] = rows;
    if (row === undefined) throw new Error(`Policy ${name} is not in the database`);
    const saved = { policy: row.body, hash: row.hash };
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(name, saved);
    return saved;
  }
}
