import { Body, Controller, Get, HttpCode, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BulkCasesQuery, BulkOperationForm, BulkStartForm } from '#contract/bulk/bulkForms';
import { BulkCaseList, BulkOperationList, BulkOperationView } from '#contract/bulk/bulkViews';
import { PageQuery } from '#contract/page/page';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { sendWorkbook, workbookAnswer } from '../http/workbooks';
import { BulkOperations } from './bulkOperations';

@ApiTags('bulk operations')
@Controller('bulk-operations')
export class BulkOperationsController {
  constructor(private readonly operations: BulkOperations) {}

  @Get()
  @ApiOperation({ summary: '批量办理记录 Operations over many cases, newest first' })
  @ApiOkResponse({ type: BulkOperationList })
  list(@CurrentActor() actor: ApiActor, @Query() query: PageQuery): Promise<BulkOperationList> {
    return this.operations.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({
    summary: '批量办理 Choose cases and what is to be done to each; previewed first',
    description:
      'The set is frozen: the chosen cases, or those that the list of stuck cases finds now, at most 2,000, never all. What will happen to each is asked of the rules in the background; nothing happens before the start.',
  })
  @ApiCreatedResponse({ type: BulkOperationView })
  make(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() body: BulkOperationForm,
  ): Promise<BulkOperationView> {
    return this.operations.make(actor, key, body);
  }

  @Get(':id')
  @ApiOperation({ summary: '批量办理进度 Where an operation stands' })
  @ApiOkResponse({ type: BulkOperationView })
  get(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<BulkOperationView> {
    return this.operations.get(actor, id);
  }

  @Get(':id/cases')
  @ApiOperation({ summary: '逐案结果 What will happen to each case, has happened, or why not' })
  @ApiOkResponse({ type: BulkCaseList })
  cases(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') id: string,
    @Query() query: BulkCasesQuery,
  ): Promise<BulkCaseList> {
    return this.operations.cases(actor, id, query);
  }

  @Get(':id/result.xlsx')
  @ApiOperation({ summary: '结果工作簿 What became of every case, as a workbook; recorded' })
  @ApiOkResponse(workbookAnswer)
  async workbook(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.operations.workbook(actor, id), name: '批量办理结果.xlsx' });
  }

  @Post(':id/approve')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '复核 A second person approves, where the policy asks for one' })
  @ApiOkResponse({ type: BulkOperationView })
  approve(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<BulkOperationView> {
    return this.operations.say(actor, id, 'approve');
  }

  @Post(':id/start')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '执行 Start; the number of cases is typed where they are many' })
  @ApiOkResponse({ type: BulkOperationView })
  start(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') id: string,
    @Body() body: BulkStartForm,
  ): Promise<BulkOperationView> {
    return this.operations.say(actor, id, 'start', body);
  }

  @Post(':id/pause')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '暂停 Pause; what is under way is finished' })
  @ApiOkResponse({ type: BulkOperationView })
  pause(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<BulkOperationView> {
    return this.operations.say(actor, id, 'pause');
  }

  @Post(':id/resume')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '继续 Go on' })
  @ApiOkResponse({ type: BulkOperationView })
  resume(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<BulkOperationView> {
    return this.operations.say(actor, id, 'resume');
  }

  @Post(':id/cancel')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '取消 End it; what was done stays' })
  @ApiOkResponse({ type: BulkOperationView })
  cancel(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<BulkOperationView> {
    return this.operations.say(actor, id, 'cancel');
  }
}
