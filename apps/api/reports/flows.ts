import { Injectable } from '@nestjs/common';
import type { FlowQuery, FlowView } from '#contract/reports/flow';
import type { Action } from '#domain/access/actions';
import { addDays } from '#domain/calendar/day';
import { refuse } from '#domain/refusal';
import { clueCells, eliminationCells, type FlowRequest, staysCells } from '#database/queries/flow';
import { fullNameOf, summaryAreas } from '#database/queries/summary';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { throwRefusals } from '../http/refused';
import { flowBook } from './flowBook';
import { flowFigures } from './flowViews';
import { reportedAreas } from './reportedAreas';

/** Days counted where nobody says from when. */
const usualDays = 90;

/** How cases flow: time by step, returns, relapse, and what clues are worth. */
@Injectable()
export class Flows {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** Of the area asked for or one’s own, in a period. Refused: an area outside one’s own, days to come, days in the wrong order. */
  flow(actor: ApiActor, query: FlowQuery): Promise<FlowView> {
    return this.count(actor, 'report.read', query);
  }

  /** The same figures as a workbook; that it was taken is recorded. */
  async workbook(actor: ApiActor, query: FlowQuery): Promise<Buffer> {
    const flow = await this.count(actor, 'export.make', query);
    await this.audit.writeAlone(actor, {
      action: 'export.make',
      objectType: 'report',
      objectId: `flow:${flow.from}:${flow.on}`,
      areaCode: flow.areaCode ?? actor.areaCode,
      outcome: 'done',
    });
    return flowBook(flow);
  }

  private async count(actor: ApiActor, action: Action, query: FlowQuery): Promise<FlowView> {
    const { prefixes, areaCode } = await reportedAreas(this.access, actor, { action, areaCode: query.areaCode });
    const now = await this.database.clock.now();
    const days = daysOf(query, await this.database.clock.todayOn());
    const request: FlowRequest = { ...days, prefixes };
    return this.database.scoped(actor, async (client) => {
      const figures = flowFigures({
        stays: await staysCells(client, request),
        eliminations: await eliminationCells(client, request),
        clues: await clueCells(client, request),
        areas: await summaryAreas(client, prefixes),
      });
      const areaName = areaCode === null ? null : await fullNameOf(client, areaCode);
      return { at: new Date(now), areaCode, areaName, ...days, ...figures };
    });
  }
}

function daysOf({ on: asked, from: askedFrom }: FlowQuery, todayOn: string): Pick<FlowRequest, 'from' | 'on'> {
  const on = asked ?? todayOn;
  const from = askedFrom ?? addDays(on, 1 - usualDays);
  throwRefusals([
    on > todayOn ? refuse('form.dateInFuture', { field: 'on' }) : null,
    from > on ? refuse('form.dateOrder', { field: 'from' }) : null,
  ]);
  return { from, on };
}
