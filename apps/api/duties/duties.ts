import { Injectable } from '@nestjs/common';
import type {
  DutyCountQuery,
  DutyCounts,
  DutyCountView,
  DutyPage,
  DutyQuery,
  DutyRowView,
  DutyStateName,
} from '#contract/help/duties';
import { covers } from '#domain/access/areas';
import { roleFacts } from '#domain/access/roles';
import { duties, dutyNames } from '#domain/assistance/duties';
import { findDutySubject } from '#domain/assistance/dutySubject';
import { type DutyCountRow, dutyCounts, type DutyFilter, dutyPage, type DutyRow } from '#database/queries/duties';
import { decodeKeyset } from '#database/queries/keyset';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';

const none: Omit<DutyCountRow, 'id' | 'zh'> = { open: 0, overdue: 0, done: 0, notNeeded: 0, missed: 0 };
const together = { zh: '合计', en: 'All together' };

/** “8个一” of the reader's area, or a helper's own: what was done in time, what was not. */
@Injectable()
export class Duties {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async list(actor: ApiActor, query: DutyQuery): Promise<DutyPage> {
    const filter = await this.filterOf(actor, query);
    const after = query.cursor === undefined ? undefined : decodeKeyset(query.cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const asked = { filter, limit: query.limit, ...(after !== undefined && { after }) };
    const { rows, next } = await this.database.scoped(actor, (client) => dutyPage(client, asked));
    return { rows: rows.flatMap(rowView), next };
  }

  async counts(actor: ApiActor, query: DutyCountQuery): Promise<DutyCounts> {
    const filter = await this.filterOf(actor, query);
    const rows = await this.database.scoped(actor, (client) => dutyCounts(client, { filter, by: query.by }));
    const [total = { id: null, zh: null, ...none }, ...others] = rows;
    return { total: countView(total, together), rows: others.map((row) => countView(row, nameOf(row))) };
  }

  /** Within one's own area: the office's where it is one, so that the index of its level serves; a helper's own duties. */
  private async filterOf(actor: ApiActor, query: DutyQuery): Promise<DutyFilter> {
    const [first, ...others] = this.access.anywhere(actor, 'duty.read');
    const { areaCode, helperId, householdId, duty, state, year } = query;
    if (areaCode !== undefined && ![first, ...others].some((grant) => covers(grant.areaCode, areaCode)))
      throw await this.access.missing(actor, 'duty.read', { type: 'area', id: areaCode });
    const alone = others.length === 0 && first.onBehalfOf === undefined;
    const isHelper = roleFacts[first.role].scope === 'households';
    const own = alone && helperId === undefined && isHelper ? actor.accountId : helperId;
    const place = alone && areaCode === undefined && !isHelper ? first.areaCode : areaCode;
    return {
      ...(place !== undefined && { areaCode: place }),
      ...(own !== undefined && { helperId: own }),
      ...(householdId !== undefined && { householdId }),
      ...(duty !== undefined && { duty }),
      ...(state !== undefined && { state }),
      ...(year !== undefined && { year }),
    };
  }
}

function rowView({ subject, helperId, helperName, dueMicros: _micros, ...row }: DutyRow): DutyRowView[] {
  const found = findDutySubject(subject);
  if (found === undefined) return [];
  return [
    {
      ...row,
      ...found,
      name: { ...dutyNames[found.duty] },
      helper: helperId === null ? null : { id: helperId, name: helperName ?? '' },
      // The query knows no others.
      state: row.state as DutyStateName,
    },
  ];
}

function countView({ id, zh: _zh, ...counts }: DutyCountRow, name: DutyCountView['name']): DutyCountView {
  return { id: id ?? 'all', name, ...counts };
}

function nameOf({ id, zh }: DutyCountRow): DutyCountView['name'] {
  const duty = duties.find((each) => each === id);
  return duty === undefined ? { zh: zh ?? '', en: zh ?? '' } : { ...dutyNames[duty] };
}
