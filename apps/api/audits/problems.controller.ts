import { Body, Controller, Get, HttpCode, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  MenderView,
  ProblemAssignForm,
  ProblemList,
  ProblemMendForm,
  ProblemQuery,
  ProblemRecheckForm,
  ProblemStrikeOffForm,
  ProblemView,
} from '#contract/audits/problems';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { sendWorkbook, workbookAnswer } from '../http/workbooks';
import { ProblemReading } from './problemReading';
import { Problems } from './problems';

@ApiTags('audits')
@Controller('audit-problems')
export class ProblemsController {
  constructor(
    private readonly problems: Problems,
    private readonly reading: ProblemReading,
  ) {}

  @Get()
  @ApiOperation({ summary: '问题台账 Problems of every audit, newest first' })
  @ApiOkResponse({ type: ProblemList })
  list(@CurrentActor() actor: ApiActor, @Query() query: ProblemQuery): Promise<ProblemList> {
    return this.reading.list(actor, query);
  }

  @Get('list.xlsx')
  @ApiOperation({ summary: '导出问题台账 The register as a workbook, exactly as filtered; recorded' })
  @ApiOkResponse(workbookAnswer)
  async workbook(
    @CurrentActor() actor: ApiActor,
    @Query() query: ProblemQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.reading.workbook(actor, query), name: '问题台账.xlsx' });
  }

  @Get(':id')
  @ApiOperation({ summary: '一个问题 One problem and everything that was done about it' })
  @ApiOkResponse({ type: ProblemView })
  find(@CurrentActor() actor: ApiActor, @IdParam('id') problemId: string): Promise<ProblemView> {
    return this.reading.find(actor, problemId);
  }

  @Get(':id/menders')
  @ApiOperation({ summary: '可交办的人 Who holds an office there that mends problems; the nearest first' })
  @ApiOkResponse({ type: [MenderView] })
  menders(@CurrentActor() actor: ApiActor, @IdParam('id') problemId: string): Promise<MenderView[]> {
    return this.reading.menders(actor, problemId);
  }

  @Post(':id/assign')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '交办 Assign it to somebody, with a deadline' })
  @ApiOkResponse({ type: ProblemView })
  assign(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') problemId: string,
    @Body() form: ProblemAssignForm,
  ): Promise<ProblemView> {
    return this.problems.assign(actor, problemId, key, form);
  }

  @Post(':id/mend')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '整改 Say what was done, with evidence; by its owner' })
  @ApiOkResponse({ type: ProblemView })
  mend(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') problemId: string,
    @Body() form: ProblemMendForm,
  ): Promise<ProblemView> {
    return this.problems.mend(actor, problemId, key, form);
  }

  @Post(':id/recheck')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '复查 Re-check it, by another person; what fails goes back' })
  @ApiOkResponse({ type: ProblemView })
  recheck(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') problemId: string,
    @Body() form: ProblemRecheckForm,
  ): Promise<ProblemView> {
    return this.problems.recheck(actor, problemId, key, form);
  }

  @Post(':id/strike-off')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '销号 Strike it off' })
  @ApiOkResponse({ type: ProblemView })
  strikeOff(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') problemId: string,
    @Body() form: ProblemStrikeOffForm,
  ): Promise<ProblemView> {
    return this.problems.strikeOff(actor, problemId, key, form);
  }
}
