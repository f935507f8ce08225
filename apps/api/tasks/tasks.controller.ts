import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CommandResult } from '#contract/cases/commands';
import { CandidateList } from '#contract/tasks/candidates';
import { CompleteResult, CompleteTaskBody, HandOverBody, ReturnBody } from '#contract/tasks/complete';
import { TaskDetail } from '#contract/tasks/detail';
import { InboxQuery } from '#contract/tasks/inbox';
import type { ScopedClient } from '#database/scope';
import { type ApiActor, CurrentActor } from '../http/actor';
import { ReadAhead, ReadsAhead } from '../http/foresight';
import { IdempotencyKey, Keyed } from '../http/key';
import { CodeParam } from '../http/params';
import { Completing } from './completing';
import { HandingOver } from './handingOver';
import { TaskDetails } from './taskDetail';
import { type FoundTask, findTask } from './taskRow';

/** The task that a request names; null if it is not the reader's to see. */
function namedTask(client: ScopedClient, request: FastifyRequest): Promise<FoundTask | null> {
  // The route's own parameter.
  const { id } = request.params as { id: string };
  return findTask(client, id);
}

@ApiTags('tasks')
@Controller('tasks/:id')
export class TasksController {
  constructor(
    private readonly details: TaskDetails,
    private readonly completing: Completing,
    private readonly handing: HandingOver,
  ) {}

  @Get()
  @ApiOperation({ summary: '任务详情 Everything needed to decide a task' })
  @ApiOkResponse({ type: TaskDetail })
  detail(@CurrentActor() actor: ApiActor, @CodeParam('id') taskId: string): Promise<TaskDetail> {
    return this.details.find(actor, taskId);
  }

  @Post('complete')
  @Keyed()
  @ReadsAhead(namedTask)
  @HttpCode(200)
  @ApiOperation({ summary: '办理 Decide a task; the query names the list whose next task is opened' })
  @ApiOkResponse({ type: CompleteResult })
  complete(
    @CurrentActor() actor: ApiActor,
    @CodeParam('id') taskId: string,
    @IdempotencyKey() key: string,
    @Body() body: CompleteTaskBody,
    @Query() list: InboxQuery,
    @ReadAhead() found: FoundTask | null | undefined,
  ): Promise<CompleteResult> {
    return this.completing.complete(actor, { taskId, key, body, list, found });
  }

  @Post('return')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '退回 Return a case to a named step with ticked fields; the same as deciding `return`' })
  @ApiOkResponse({ type: CompleteResult })
  return(
    @CurrentActor() actor: ApiActor,
    @CodeParam('id') taskId: string,
    @IdempotencyKey() key: string,
    @Body() body: ReturnBody,
    @Query() list: InboxQuery,
  ): Promise<CompleteResult> {
    return this.completing.complete(actor, { taskId, key, body: { decision: 'return', ...body }, list });
  }

  @Post('withdraw')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '撤回 Take one’s own decision back until the next step has acted' })
  @ApiOkResponse({ type: CompleteResult })
  withdraw(
    @CurrentActor() actor: ApiActor,
    @CodeParam('id') taskId: string,
    @IdempotencyKey() key: string,
    @Query() list: InboxQuery,
  ): Promise<CompleteResult> {
    return this.completing.withdraw(actor, { taskId, key, list });
  }

  @Get('candidates')
  @ApiOperation({ summary: '可接办人 Who the task could be handed over to' })
  @ApiOkResponse({ type: CandidateList })
  candidates(@CurrentActor() actor: ApiActor, @CodeParam('id') taskId: string): Promise<CandidateList> {
    return this.handing.candidates(actor, taskId);
  }

  @Post('hand-over')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '转办 Hand a task over to a colleague' })
  @ApiOkResponse({ type: CommandResult })
  handOver(
    @CurrentActor() actor: ApiActor,
    @CodeParam('id') taskId: string,
    @IdempotencyKey() key: string,
    @Body() body: HandOverBody,
  ): Promise<CommandResult> {
    return this.handing.handOver(actor, { taskId, key, body });
  }
}
