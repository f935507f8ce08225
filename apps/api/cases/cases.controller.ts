import { Body, Controller, Get, HttpCode, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CaseFileView } from '#contract/cases/caseFile';
import { CaseExportQuery, CaseList, CaseListQuery, CaseSearch } from '#contract/cases/caseList';
import { CasePapersView } from '#contract/cases/papers';
import { TraceView } from '#contract/cases/trace';
import { type ApiActor, CurrentActor } from '../http/actor';
import { NoKey } from '../http/key';
import { IdParam } from '../http/params';
import { sendWorkbook, workbookAnswer } from '../http/workbooks';
import { CaseExport } from './caseExport';
import { Cases } from './cases';
import { CasePapers } from './papers';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: Cases,
    private readonly casePapers: CasePapers,
    private readonly caseExport: CaseExport,
  ) {}

  @Get()
  @ApiOperation({ summary: '案件列表 Cases in one’s area, newest first' })
  @ApiOkResponse({ type: CaseList })
  list(@CurrentActor() actor: ApiActor, @Query() query: CaseListQuery): Promise<CaseList> {
    return this.cases.list(actor, query);
  }

  @Get('list.xlsx')
  @ApiOperation({ summary: '导出案件清单 The list as a workbook, names shortened; recorded' })
  @ApiOkResponse(workbookAnswer)
  async listBook(
    @CurrentActor() actor: ApiActor,
    @Query() query: CaseExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.caseExport.workbook(actor, query), name: '案件清单.xlsx' });
  }

  @Post('search')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '查找案件 The list narrowed by a name or a household’s number' })
  @ApiOkResponse({ type: CaseList })
  search(@CurrentActor() actor: ApiActor, @Body() query: CaseSearch): Promise<CaseList> {
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

  @Get(':id/papers')
  @ApiOperation({ summary: '案卷材料 Incomes by assessment, measures, documents and photographs' })
  @ApiOkResponse({ type: CasePapersView })
  papers(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<CasePapersView> {
    return this.casePapers.of(actor, id);
  }
}
