import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { PolicyBody } from '#contract/policy/policyForms';
import type { PolicyPage, PolicyQuery, PolicyRowView, PolicyView } from '#contract/policy/policyViews';
import { cursorOf, readCursor } from '#contract/page/page';
import { type AreaLevel, areaAt } from '#domain/access/areas';
import type { Policy } from '#domain/policy/policy';
import { PolicyRow } from '#database/entities/reference';
import { withScopedManager } from '#database/scope';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { canonicalHash } from '../submissions/canonical';

const levels: readonly AreaLevel[] = ['village', 'township', 'county', 'city', 'province'];
const mostVersions = 200;

/** Saved versions of policies: read, and added to; never changed. */
@Injectable()
export class PolicyStore {
  constructor(private readonly source: DataSource) {}

  /** By code and version. */
  async list(actor: ApiActor, query: PolicyQuery): Promise<PolicyPage> {
    const place = query.cursor === undefined ? null : readCursor(query.cursor, 2);
    if (query.cursor !== undefined && place === null) throw refused('page.cursor', { field: 'cursor' });
    return withScopedManager(this.source, actor, async (manager) => {
      const found = manager
        .createQueryBuilder(PolicyRow, 'policy')
        .orderBy('policy.code')
        .addOrderBy('policy.version')
        .limit(query.limit + 1);
      if (query.areaCode !== undefined) found.andWhere('policy.areaCode = :area', { area: query.areaCode });
      if (place !== null)
        found.andWhere('(policy.code, policy.version) > (:code, :version)', { code: place[0], version: place[1] });
      const rows = await found.getMany();
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      return {
        rows: await this.rowsOf(manager, page),
        next: rows.length > page.length && last !== undefined ? cursorOf([last.code, last.version]) : null,
      };
    });
  }

  /** Every version of a code, newest first. */
  async versions(actor: ApiActor, code: string): Promise<PolicyRowView[]> {
    return withScopedManager(this.source, actor, async (manager) => {
      const rows = await manager.find(PolicyRow, { where: { code }, order: { version: 'DESC' }, take: mostVersions });
      if (rows.length === 0) throw refused('access.missing');
      return this.rowsOf(manager, rows);
    });
  }

  async get(actor: ApiActor, code: string, version: number): Promise<PolicyView> {
    return withScopedManager(this.source, actor, async (manager) =>
      this.viewOf(manager, await manager.findOneBy(PolicyRow, { code, version })),
    );
  }

  /** The one in force for an area on a day: the nearest office's own, the latest to take effect. */
  async inForce(actor: ApiActor, areaCode: string, on: string): Promise<PolicyView> {
    const places = levels.map((level) => areaAt(areaCode, level));
    return withScopedManager(this.source, actor, async (manager) => {
      const row = await manager
        .createQueryBuilder(PolicyRow, 'policy')
        .where('policy.areaCode = ANY (:places) AND policy.effectiveOn <= :on', { places, on })
        .orderBy('array_position(:places, policy.area_code)')
        .addOrderBy('policy.effectiveOn', 'DESC')
        .addOrderBy('policy.version', 'DESC')
        .limit(1)
        .getOne();
      return this.viewOf(manager, row);
    });
  }

  /** The highest version of a code; 0 if there is none. */
  async lastVersion(manager: EntityManager, code: string): Promise<number> {
    return (await manager.maximum(PolicyRow, 'version', { code })) ?? 0;
  }

  async insert(
    manager: EntityManager,
    actor: ApiActor,
    saved: { policy: Policy; areaCode: string; effectiveOn: string },
  ): Promise<void> {
    const { policy, areaCode, effectiveOn } = saved;
    const { code, version, nameZh, nameEn, source } = policy;
    const row = {
      id: randomUUID(),
      areaCode,
      code,
      version,
      nameZh,
      nameEn,
      source,
      hash: canonicalHash(policy),
      createdBy: actor.accountId,
      effectiveOn,
    };
    await manager
      .createQueryBuilder()
      .insert()
      .into(PolicyRow)
      .values({ ...row, body: { ...policy } })
      .returning([])
      .execute();
  }

  private async viewOf(manager: EntityManager, row: PolicyRow | null): Promise<PolicyView> {
    if (row === null) throw refused('access.missing');
    const [view] = await this.rowsOf(manager, [row]);
    if (view === undefined) throw refused('access.missing');
    // Only checked policies are saved.
    return { ...view, policy: row.body as unknown as PolicyBody };
  }

  private async rowsOf(manager: EntityManager, rows: readonly PolicyRow[]): Promise<PolicyRowView[]> {
    const names: { id: string; name: string }[] = await manager.query(
      'SELECT id, name FROM account_name WHERE id = ANY ($1)',
      [rows.flatMap(({ createdBy }) => createdBy ?? [])],
    );
    return rows.map(
      ({ id, areaCode, code, version, nameZh, nameEn, source, effectiveOn, createdAt, createdBy, hash }) => {
        const createdByName = names.find((each) => each.id === createdBy)?.name ?? null;
        return {
          id,
          areaCode,
          code,
          version,
          nameZh,
          nameEn,
          source,
          effectiveOn,
          createdAt: createdAt.toISOString(),
          createdByName,
          hash,
        };
      },
    );
  }
}
