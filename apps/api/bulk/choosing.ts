import { Injectable } from '@nestjs/common';
import type { BulkFilter, BulkOperationForm } from '#contract/bulk/bulkForms';
import { covers, prefixOf } from '#domain/access/areas';
import type { Grant } from '#domain/access/roles';
import { bulkFacts } from '#domain/bulk/order';
import { bulkMost } from '#domain/bulk/standing';
import { type ChosenCase, chosenCases, troubledCases } from '#database/queries/bulk';
import { type StuckFilter, stuckPage, type StuckRow } from '#database/queries/stuck';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';

const pageRows = 200;

/** A set of cases, and the right and area in which something is done to it. */
export interface Chosen {
  readonly cases: readonly ChosenCase[];
  readonly grant: Grant;
  readonly areaCode: string;
}

/** Which cases an operation is for: those that were chosen one by one, or those that the list of stuck cases finds. Never all. */
@Injectable()
export class Choosing {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async choose(client: ScopedClient, actor: ApiActor, form: BulkOperationForm): Promise<Chosen> {
    const { caseIds, filter } = form;
    const grants = this.access.anywhere(actor, bulkFacts[form.kind].action);
    if (caseIds !== undefined && filter !== undefined) throw refused('bulk.chosenTwice', { field: 'filter' });
    if (caseIds !== undefined && caseIds.length > 0) {
      const cases = await this.byIds(client, { actor, form, caseIds });
      const reaching = grants.find((grant) => cases.every((each) => covers(grant.areaCode, each.areaCode ?? '')));
      const grant = reaching ?? grants[0];
      return { cases, grant, areaCode: grant.areaCode };
    }
    if (filter === undefined || Object.values(filter).every((value) => value === undefined))
      throw refused('bulk.nothingChosen', { field: 'filter' });
    const { areaCode } = filter;
    if (areaCode === undefined && grants.some((grant) => grant.areaCode !== grants[0].areaCode))
      throw refused('form.required', { field: 'filter.areaCode' });
    const grant = grants.find((each) => areaCode === undefined || covers(each.areaCode, areaCode));
    if (grant === undefined)
      throw await this.access.missing(actor, bulkFacts[form.kind].action, { type: 'area', id: areaCode ?? '' });
    const cases = await this.byFilter(client, { actor, form, filter, grant });
    if (cases.length === 0) throw refused('bulk.nobody', { field: 'filter' });
    return { cases, grant, areaCode: areaCode ?? grant.areaCode };
  }

  /** What holds a stuck case up goes before the work that is due first. */
  private async byIds(
    client: ScopedClient,
    { actor, form, caseIds }: { actor: ApiActor; form: BulkOperationForm; caseIds: readonly string[] },
  ): Promise<ChosenCase[]> {
    const cases = await chosenCases(client, caseIds);
    if (form.kind === 'repair') return cases;
    const hindering = await this.hindering(client, actor, { caseIds });
    return cases.map((each) => ({ ...each, taskId: hindering.get(each.caseId)?.taskId ?? each.taskId }));
  }

  private async byFilter(
    client: ScopedClient,
    asked: { actor: ApiActor; form: BulkOperationForm; filter: BulkFilter; grant: Grant },
  ): Promise<ChosenCase[]> {
    const { actor, form, filter, grant } = asked;
    const { areaCode = grant.areaCode, trouble, ...rest } = filter;
    if (form.kind !== 'repair') {
      const hindering = await this.hindering(client, actor, { ...rest, areaCode });
      const cases = await chosenCases(client, [...hindering.keys()]);
      return cases.map((each) => ({ ...each, taskId: hindering.get(each.caseId)?.taskId ?? each.taskId }));
    }
    const found = await troubledCases(client, {
      trouble: trouble ?? null,
      areaCode: prefixOf(areaCode),
      limit: bulkMost + 1,
    });
    if (found.length > bulkMost) throw refused('bulk.tooMany', { field: 'filter', params: { max: bulkMost } });
    return chosenCases(client, found);
  }

  /** The stuck cases that a filter finds, the longest stuck first. */
  private async hindering(
    client: ScopedClient,
    actor: ApiActor,
    filter: StuckFilter,
  ): Promise<ReadonlyMap<string, StuckRow>> {
    const found = new Map<string, StuckRow>();
    const nowAt = new Date(await this.database.clock.now());
    const supervisor = { ...actor, grants: this.access.anywhere(actor, 'supervise.read') };
    let after: StuckRow | undefined;
    do {
      const behind = after && { after: { micros: after.stuckMicros, id: after.caseId } };
      const page = await stuckPage(client, { actor: supervisor, filter, nowAt, limit: pageRows, ...behind });
      if (page.count > bulkMost) throw refused('bulk.tooMany', { field: 'filter', params: { max: bulkMost } });
      for (const row of page.rows) found.set(row.caseId, row);
      after = page.next === null ? undefined : page.rows.at(-1);
    } while (after !== undefined);
    return found;
  }
}
