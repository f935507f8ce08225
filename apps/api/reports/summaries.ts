import { Injectable } from '@nestjs/common';
import type { SummaryQuery, SummaryView } from '#contract/reports/summary';
import type { Action } from '#domain/access/actions';
import { covers } from '#domain/access/areas';
import { refuse } from '#domain/refusal';
import {
  fullNameOf,
  measureCells,
  monitoredCells,
  outerPrefixes,
  sampledCells,
  summaryAreas,
  type SummaryRequest,
  villageCells,
} from '#database/queries/summary';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { throwRefusals } from '../http/refused';
import { summaryBook } from './summaryBook';
import { summaryFigures } from './summaryViews';

/** The figures that an office must be able to produce from its own data (process.md 6). */
@Injectable()
export class Summaries {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** Of the area asked for or one’s own, as of a day. Refused: an area outside one’s own, days to come, days in the wrong order. */
  summary(actor: ApiActor, query: SummaryQuery): Promise<SummaryView> {
    return this.count(actor, 'report.read', query);
  }

  /** The same figures as a workbook; that it was taken is recorded. */
  async workbook(actor: ApiActor, query: SummaryQuery): Promise<Buffer> {
    const summary = await this.count(actor, 'export.make', query);
    await this.audit.writeAlone(actor, {
      action: 'export.make',
      objectType: 'report',
      objectId: `summary:${summary.on}`,
      areaCode: summary.areaCode ?? actor.areaCode,
      outcome: 'done',
    });
    return summaryBook(summary);
  }

  private async count(actor: ApiActor, action: Action, query: SummaryQuery): Promise<SummaryView> {
    const grants = this.access.anywhere(actor, action);
    const { areaCode = null } = query;
    if (areaCode !== null && !grants.some((grant) => covers(grant.areaCode, areaCode)))
      throw await this.access.missing(actor, action, { type: 'area', id: areaCode });
    const now = await this.database.clock.now();
    const days = daysOf(query, await this.database.clock.todayOn());
    const prefixes = outerPrefixes(areaCode === null ? grants.map((grant) => grant.areaCode) : [areaCode]);
    const request: SummaryRequest = { ...days, prefixes };
    return this.database.scoped(actor, async (client) => {
      const only = areaCode ?? (prefixes.length === 1 ? (grants[0]?.areaCode ?? null) : null);
      const figures = summaryFigures({
        monitored: await monitoredCells(client, request),
        measures: await measureCells(client, request),
        sampled: await sampledCells(client, request),
        villages: await villageCells(client, request),
        areas: await summaryAreas(client, prefixes),
      });
      const areaName = only === null ? null : await fullNameOf(client, only);
      return { at: new Date(now), areaCode: only, areaName, ...days, ...figures };
    });
  }
}

type Days = Pick<SummaryRequest, 'on' | 'from' | 'implementedBy'>;

function daysOf({ on: asked, from: askedFrom, implementedBy: askedBy }: SummaryQuery, todayOn: string): Days {
  const on = asked ?? todayOn;
  const from = askedFrom ?? `${on.slice(0, 4)}-01-01`;
  const implementedBy = askedBy ?? on;
  throwRefusals([
    on > todayOn ? refuse('form.dateInFuture', { field: 'on' }) : null,
    implementedBy > todayOn ? refuse('form.dateInFuture', { field: 'implementedBy' }) : null,
    from > on ? refuse('form.dateOrder', { field: 'from' }) : null,
  ]);
  return { on, from, implementedBy };
}
