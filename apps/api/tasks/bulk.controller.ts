import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BulkHandOverBody, BulkResult, TaskIdsBody } from '#contract/tasks/bulk';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Keyed } from '../http/key';
import { Bulk } from './bulk';

@ApiTags('tasks')
@Controller('tasks')
export class BulkController {
  constructor(private readonly bulk: Bulk) {}

  @Post('claims')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '批量领取 Claim several tasks; one result for each' })
  @ApiOkResponse({ type: BulkResult })
  claim(@CurrentActor() actor: ApiActor, @Body() { taskIds }: TaskIdsBody): Promise<BulkResult> {
    return this.bulk.claim(actor, taskIds);
  }

  @Post('releases')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '批量放回 Give several claims back; one result for each' })
  @ApiOkResponse({ type: BulkResult })
  release(@CurrentActor() actor: ApiActor, @Body() { taskIds }: TaskIdsBody): Promise<BulkResult> {
    return this.bulk.release(actor, taskIds);
  }

  @Post('hand-overs')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '批量转办 Hand several tasks over to one colleague; each with its own key and result' })
  @ApiOkResponse({ type: BulkResult })
  handOver(@CurrentActor() actor: ApiActor, @Body() body: BulkHandOverBody): Promise<BulkResult> {
    return this.bulk.handOver(actor, body);
  }
}
