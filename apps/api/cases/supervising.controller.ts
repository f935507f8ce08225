import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CommandResult } from '#contract/cases/commands';
import {
  AskForHelpForm,
  EscalateForm,
  ExtendForm,
  MovePolicyForm,
  PromiseForm,
  ProposeListingForm,
  UrgeForm,
} from '#contract/cases/supervising';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { CaseCommands } from './caseCommands';

/** What is done to a case that does not move; each is on its trace. */
@ApiTags('supervision')
@Keyed()
@Controller('cases/:id')
export class SupervisingController {
  constructor(private readonly commands: CaseCommands) {}

  @Post('urge')
  @HttpCode(200)
  @ApiOperation({ summary: '催办 Urge the holder of a task, at most once an hour' })
  @ApiOkResponse({ type: CommandResult })
  urge(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: UrgeForm,
  ): Promise<CommandResult> {
    return this.commands.give(actor, { caseId, key, body, words: { type: 'urgeTask', taskId: body.taskId } });
  }

  @Post('promise')
  @HttpCode(200)
  @ApiOperation({ summary: '承诺办结日期 The holder promises a day; the limit stays' })
  @ApiOkResponse({ type: CommandResult })
  promise(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: PromiseForm,
  ): Promise<CommandResult> {
    const { taskId, on } = body;
    return this.commands.give(actor, { caseId, key, body, words: { type: 'promiseTask', taskId, on } });
  }

  @Post('extend')
  @HttpCode(200)
  @ApiOperation({ summary: '延期 A later limit for one task, with a reason' })
  @ApiOkResponse({ type: CommandResult })
  extend(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: ExtendForm,
  ): Promise<CommandResult> {
    const { taskId, on, reasonCode } = body;
    return this.commands.give(actor, { caseId, key, body, words: { type: 'extendTask', taskId, on, reasonCode } });
  }

  @Post('escalate')
  @HttpCode(200)
  @ApiOperation({ summary: '上报 Tell the superior or the county now' })
  @ApiOkResponse({ type: CommandResult })
  escalate(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: EscalateForm,
  ): Promise<CommandResult> {
    const { taskId, to } = body;
    return this.commands.give(actor, { caseId, key, body, words: { type: 'escalateTask', taskId, to } });
  }

  @Post('propose-listing')
  @HttpCode(200)
  @ApiOperation({ summary: '提请挂牌督办 Ask the county’s leader to list the case' })
  @ApiOkResponse({ type: CommandResult })
  proposeListing(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: ProposeListingForm,
  ): Promise<CommandResult> {
    const { taskId, reasonCode } = body;
    const words = { type: 'proposeListing', subject: taskId ?? 'case', reasonCode } as const;
    return this.commands.give(actor, { caseId, key, body, words });
  }

  @Post('move-policy')
  @HttpCode(200)
  @ApiOperation({
    summary: '改按新版政策办理 The case goes on under a newer version of the policy',
    description:
      'Open work gets the new limits; nothing becomes overdue by the move alone. Refused where a step would be skipped, a limit set by law end earlier, or the gate be lowered.',
  })
  @ApiOkResponse({ type: CommandResult })
  movePolicy(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: MovePolicyForm,
  ): Promise<CommandResult> {
    const { policyCode, policyVersion, reasonCode } = body;
    const words = { type: 'movePolicy', policyCode, policyVersion, reasonCode } as const;
    return this.commands.give(actor, { caseId, key, body, words });
  }

  @Post('ask-for-help')
  @HttpCode(200)
  @ApiOperation({ summary: '提请协调 Ask the township or the county to help the task on; their help is a task' })
  @ApiOkResponse({ type: CommandResult })
  askForHelp(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: AskForHelpForm,
  ): Promise<CommandResult> {
    const { taskId, from, reasonCode } = body;
    const words = { type: 'askForHelp', taskId, from, reasonCode } as const;
    return this.commands.give(actor, { caseId, key, body, words });
  }
}
