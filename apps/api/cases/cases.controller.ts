import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseFileView } from '#contract/cases/caseFile';
import { CaseList, CaseListQuery } from '#contract/cases/caseList';
import { TraceView } from '#contract/cases/trace';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdParam } from '../http/params';
import { Cases } from './cases';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly cases: Cases) {}

  @Get()
  @ApiOperation({ summary: '案件列表 Cases in one’s area, newest first' })
  @ApiOkResponse({ type: CaseList })
  list(@CurrentActor() actor: ApiActor, @Query() query: CaseListQuery): Promise<CaseList> {
    return this.cases.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: '案卷 The case file on one page' })
  @ApiOkResponse({ type: CaseFileView })
  file(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<CaseFileView> {
    return this.cases.file(actor, id);
  }

  @Get(':id/trace')
  @ApiOperation({ summary: '办理轨迹 Every event: who, when, what, on which evidence, how long it took' })
  @ApiOkResponse({ type: TraceView })
  trace(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<TraceView> {
    return this.cases.trace(actor, id);
  }
}
