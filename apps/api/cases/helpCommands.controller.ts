import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CommandResult } from '#contract/cases/commands';
import {
  DeclareMeasureForm,
  ProposeDepartureForm,
  ProposeEliminationForm,
  ProposeReversalForm,
  ReplaceHelperForm,
  ReplaceTrackerForm,
  StopMeasureForm,
} from '#contract/cases/helpCommands';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { HelpCommands } from './helpCommands';

@ApiTags('help')
@Keyed()
@Controller('cases/:id')
export class HelpCommandsController {
  constructor(private readonly commands: HelpCommands) {}

  @Post('helper')
  @HttpCode(200)
  @ApiOperation({ summary: '更换帮扶责任人 Another helper takes the household over, open work included' })
  @ApiOkResponse({ type: CommandResult })
  replaceHelper(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: ReplaceHelperForm,
  ): Promise<CommandResult> {
    return this.commands.replaceHelper(actor, { caseId, key, body });
  }

  @Post('tracker')
  @HttpCode(200)
  @ApiOperation({ summary: '更换跟踪监测人 Another person visits the tracked household, an open visit included' })
  @ApiOkResponse({ type: CommandResult })
  replaceTracker(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: ReplaceTrackerForm,
  ): Promise<CommandResult> {
    return this.commands.replaceTracker(actor, { caseId, key, body });
  }

  @Post('measures')
  @HttpCode(200)
  @ApiOperation({ summary: '申报帮扶措施 Declare one more measure beside the reviewed plan' })
  @ApiOkResponse({ type: CommandResult })
  declareMeasure(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: DeclareMeasureForm,
  ): Promise<CommandResult> {
    return this.commands.declareMeasure(actor, { caseId, key, body });
  }

  @Post('measures/:measureId/stop')
  @HttpCode(200)
  @ApiOperation({ summary: '停止帮扶措施 Stop a measure; its open work ends with it' })
  @ApiOkResponse({ type: CommandResult })
  stopMeasure(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdParam('measureId') measureId: string,
    @IdempotencyKey() key: string,
    @Body() body: StopMeasureForm,
  ): Promise<CommandResult> {
    return this.commands.stopMeasure(actor, { caseId, key, body, measureId });
  }

  @Post('elimination')
  @HttpCode(200)
  @ApiOperation({
    summary: '提出风险消除 Propose the elimination; refused with every condition that does not hold',
  })
  @ApiOkResponse({ type: CommandResult })
  proposeElimination(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: ProposeEliminationForm,
  ): Promise<CommandResult> {
    return this.commands.proposeElimination(actor, { caseId, key, body });
  }

  @Post('reversal')
  @HttpCode(200)
  @ApiOperation({ summary: '提出风险消除回退 Propose to withdraw the elimination; the county decides' })
  @ApiOkResponse({ type: CommandResult })
  proposeReversal(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: ProposeReversalForm,
  ): Promise<CommandResult> {
    return this.commands.proposeReversal(actor, { caseId, key, body });
  }

  @Post('departure')
  @HttpCode(200)
  @ApiOperation({ summary: '提出退出监测 The household moved away or died out; the county decides' })
  @ApiOkResponse({ type: CommandResult })
  proposeDeparture(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: ProposeDepartureForm,
  ): Promise<CommandResult> {
    return this.commands.proposeDeparture(actor, { caseId, key, body });
  }
}
