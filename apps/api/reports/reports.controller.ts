import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FlowQuery, FlowView } from '#contract/reports/flow';
import { SummaryQuery, SummaryView } from '#contract/reports/summary';
import { type ApiActor, CurrentActor } from '../http/actor';
import { sendWorkbook, workbookAnswer } from '../http/workbooks';
import { Flows } from './flows';
import { Summaries } from './summaries';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly summaries: Summaries,
    private readonly flows: Flows,
  ) {}

  @Get('summary')
  @ApiOperation({ summary: '统计汇总 The figures of an area as of a day' })
  @ApiOkResponse({ type: SummaryView })
  summary(@CurrentActor() actor: ApiActor, @Query() query: SummaryQuery): Promise<SummaryView> {
    return this.summaries.summary(actor, query);
  }

  @Get('summary.xlsx')
  @ApiOperation({ summary: '导出统计汇总 The same figures as a workbook; recorded' })
  @ApiOkResponse(workbookAnswer)
  async summaryBook(
    @CurrentActor() actor: ApiActor,
    @Query() query: SummaryQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.summaries.workbook(actor, query), name: '监测对象统计汇总.xlsx' });
  }

  @Get('flow')
  @ApiOperation({
    summary: '流转情况 How cases flowed through an area: time by step, returns, relapse, value of clues',
  })
  @ApiOkResponse({ type: FlowView })
  flow(@CurrentActor() actor: ApiActor, @Query() query: FlowQuery): Promise<FlowView> {
    return this.flows.flow(actor, query);
  }

  @Get('flow.xlsx')
  @ApiOperation({ summary: '导出流转情况 The same figures as a workbook; recorded' })
  @ApiOkResponse(workbookAnswer)
  async flowBook(
    @CurrentActor() actor: ApiActor,
    @Query() query: FlowQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.flows.workbook(actor, query), name: '流转情况.xlsx' });
  }
}
