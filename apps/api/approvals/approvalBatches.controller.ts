import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ApprovalBatchBody,
  ApprovalBatchList,
  ApprovalBatchQuery,
  ApprovalBatchResult,
  ApprovalBatchView,
} from '#contract/approvals/approvalBatch';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { ApprovalBatches } from './approvalBatches';
import { BatchReading } from './batchReading';

@ApiTags('approvals')
@Controller('approval-batches')
export class ApprovalBatchesController {
  constructor(
    private readonly batches: ApprovalBatches,
    private readonly reading: BatchReading,
  ) {}

  @Get()
  @ApiOperation({ summary: '审批批次 Batches of approvals, newest first' })
  @ApiOkResponse({ type: ApprovalBatchList })
  list(@CurrentActor() actor: ApiActor, @Query() query: ApprovalBatchQuery): Promise<ApprovalBatchList> {
    return this.reading.list(actor, query);
  }

  @Post()
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    summary:
      '批量审批 Approve up to 200 cases as second person, with minutes and document number; each answers for itself',
    description:
      'Sent again with the same key it goes on with the same batch: the rows that were not known yet, or all of them, each with its own key.',
  })
  @ApiOkResponse({ type: ApprovalBatchResult })
  approve(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() body: ApprovalBatchBody,
  ): Promise<ApprovalBatchResult> {
    return this.batches.approve(actor, key, body);
  }

  @Get(':id')
  @ApiOperation({ summary: '批次 Minutes, document number, and the cases it approved' })
  @ApiOkResponse({ type: ApprovalBatchView })
  find(@CurrentActor() actor: ApiActor, @IdParam('id') batchId: string): Promise<ApprovalBatchView> {
    return this.reading.find(actor, batchId);
  }
}
