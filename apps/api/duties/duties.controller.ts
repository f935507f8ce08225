import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DutyCountQuery, DutyCounts, DutyPage, DutyQuery } from '#contract/help/duties';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Duties } from './duties';

@ApiTags('help')
@Controller('duties')
export class DutiesController {
  constructor(private readonly duties: Duties) {}

  @Get()
  @ApiOperation({ summary: '帮扶责任人“8个一” Duties by due day: open, overdue, done, missed' })
  @ApiOkResponse({ type: DutyPage })
  list(@CurrentActor() actor: ApiActor, @Query() query: DutyQuery): Promise<DutyPage> {
    return this.duties.list(actor, query);
  }

  @Get('counts')
  @ApiOperation({ summary: '“8个一”完成情况 The same counted by kind, helper or household' })
  @ApiOkResponse({ type: DutyCounts })
  counts(@CurrentActor() actor: ApiActor, @Query() query: DutyCountQuery): Promise<DutyCounts> {
    return this.duties.counts(actor, query);
  }
}
