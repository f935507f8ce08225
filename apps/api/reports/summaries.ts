import { Injectable } from '@nestjs/common';
import type { SummaryQuery, SummaryView } from '#contract/reports/summary';
import type { Action } from '#domain/access/actions';
import { refuse } from '#domain/refusal';
import {
  fullNameOf,
  measureCells,
  monitoredCells,
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
import { reportedAreas } from './reportedAreas';
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
    const { prefixes, areaCode } = await reportedAreas(this.access, actor, { action, areaCode: query.areaCode });
    const now = await this.database.clock.now();
    const days = daysOf(query, await this.database.clock.todayOn());
    const request: SummaryRequest = { ...days, prefixes };
    return this.database.scoped(actor, async (client) => {
      const figures = summaryFigures({
        monitored: await monitoredCells(client, request),
        measures: await measureCells(client, request),
        sampled: await sampledCells(client, request),
        villages: await villageCells(client, request),
        areas: await summaryAreas(client, prefixes),
      });
      const areaName = areaCode === null ? null : await fullNameOf(client, areaCode);
      return { at: new Date(now), areaCode, areaName, ...days, ...figures };
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
