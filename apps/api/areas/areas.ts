import { Injectable } from '@nestjs/common';
import { readCursor, cursorOf } from '#contract/page/page';
import type { AreaPage, AreaQuery, AreaView } from '#contract/areas/areas';
import { prefixOf } from '#domain/access/areas';
import { DataSource, IsNull } from 'typeorm';
import { Area } from '#database/entities/reference';
import { refused } from '../http/refused';

const mostCounties = 200;
const mostChildren = 1000;

/** Areas are public knowledge: everybody may look any of them up. */
@Injectable()
export class Areas {
  constructor(private readonly source: DataSource) {}

  /** In the order of their codes: parents before children. */
  async search(query: AreaQuery): Promise<AreaPage> {
    const found = this.source
      .getRepository(Area)
      .createQueryBuilder('area')
      .orderBy('area.code')
      .limit(query.limit + 1);
    if (query.closed !== true) found.andWhere('area.closed_on IS NULL');
    if (query.level !== undefined) found.andWhere('area.level = :level', { level: query.level });
    if (query.within !== undefined) found.andWhere('area.code ^@ :within', { within: prefixOf(query.within) });
    if (query.text !== undefined)
      found.andWhere('(strpos(area.full_name, :text) > 0 OR area.code ^@ :text)', { text: query.text.trim() });
    if (query.cursor !== undefined) {
      const place = readCursor(query.cursor, 1);
      if (place === null) throw refused('page.cursor', { field: 'cursor' });
      found.andWhere('area.code > :after', { after: place[0] });
    }
    const rows = await found.getMany();
    const page = rows.slice(0, query.limit);
    return { rows: page.map(viewOf), next: rows.length > page.length ? cursorOf([page.at(-1)?.code ?? '']) : null };
  }

  /** One area, or “not found”. */
  async get(code: string): Promise<AreaView> {
    const area = await this.source.getRepository(Area).findOneBy({ code });
    if (area === null) throw refused('access.missing');
    return viewOf(area);
  }

  /** The areas directly below, without those that are closed unless asked for. A township has at most some hundred villages, a province some twenty cities. */
  async children(code: string, { closed = false }: { closed?: boolean } = {}): Promise<AreaView[]> {
    await this.get(code);
    const rows = await this.source.getRepository(Area).find({
      where: { parentCode: code, ...(!closed && { closedOn: IsNull() }) },
      order: { code: 'ASC' },
      take: mostChildren,
    });
    return rows.map(viewOf);
  }

  /** The counties this installation keeps: those with townships below. */
  async counties(): Promise<AreaView[]> {
    const rows = await this.source
      .getRepository(Area)
      .createQueryBuilder('area')
      .where("area.level = 'county'")
      .andWhere('EXISTS (SELECT FROM area below WHERE below.parent_code = area.code)')
      .orderBy('area.code')
      .limit(mostCounties)
      .getMany();
    return rows.map(viewOf);
  }

  /** Refuses a code that no area has, naming the field. */
  async demandKnown(code: string, field: string): Promise<AreaView> {
    const area = await this.source.getRepository(Area).findOneBy({ code });
    if (area === null) throw refused('area.unknown', { field });
    return viewOf(area);
  }

  /** The same, and refuses one that is closed: it takes nothing new. */
  async demandOpen(code: string, field: string): Promise<AreaView> {
    const area = await this.demandKnown(code, field);
    if (area.closedOn !== null) throw refused('area.closed', { field });
    return area;
  }
}

function viewOf({ code, level, name, fullName, parentCode, closedOn, successorCode }: Area): AreaView {
  return { code, level, name, fullName, parentCode, closedOn, successorCode };
}
