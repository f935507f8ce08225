import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CommandResult,
  EmergencyHelpForm,
  MergeForm,
  ResumeForm,
  SuspendForm,
  TransferForm,
  WithdrawApplicationForm,
  WrongIdentificationForm,
} from '#contract/cases/commands';
import { Areas } from '../areas/areas';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { CaseCommands } from './caseCommands';
import { Merging } from './merging';

@ApiTags('cases')
@Keyed()
@Controller('cases/:id')
export class CaseCommandsController {
  constructor(
    private readonly commands: CaseCommands,
    private readonly areas: Areas,
    private readonly merging: Merging,
  ) {}

  @Post('suspend')
  @HttpCode(200)
  @ApiOperation({ summary: '申请中止 Ask to suspend; the township consents' })
  @ApiOkResponse({ type: CommandResult })
  suspend(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: SuspendForm,
  ): Promise<CommandResult> {
    const { reasonCode, reviewOn } = body;
    return this.commands.give(actor, { caseId, key, body, words: { type: 'requestSuspension', reasonCode, reviewOn } });
  }

  @Post('resume')
  @HttpCode(200)
  @ApiOperation({ summary: '恢复办理 Take the case up again' })
  @ApiOkResponse({ type: CommandResult })
  resume(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: ResumeForm,
  ): Promise<CommandResult> {
    return this.commands.give(actor, { caseId, key, body, words: { type: 'resumeCase', reasonCode: body.reasonCode } });
  }

  @Post('transfer')
  @HttpCode(200)
  @ApiOperation({ summary: '申请迁移转接 Ask another village to take the case over' })
  @ApiOkResponse({ type: CommandResult })
  async transfer(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: TransferForm,
  ): Promise<CommandResult> {
    // Nobody would accept it in a village that is not there, or no more.
    await this.areas.demandOpen(body.toAreaCode, 'toAreaCode');
    return this.commands.give(actor, {
      caseId,
      key,
      body,
      words: { type: 'requestTransfer', toAreaCode: body.toAreaCode },
    });
  }

  @Post('merge')
  @HttpCode(200)
  @ApiOperation({ summary: '并入已登记的户 Merge a provisional household into a registered one; its clues go along' })
  @ApiOkResponse({ type: CommandResult })
  merge(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: MergeForm,
  ): Promise<CommandResult> {
    return this.merging.merge(actor, { caseId, key, body });
  }

  @Post('withdraw-application')
  @HttpCode(200)
  @ApiOperation({ summary: '农户撤回申请 The household gives its application up' })
  @ApiOkResponse({ type: CommandResult })
  withdraw(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: WithdrawApplicationForm,
  ): Promise<CommandResult> {
    return this.commands.give(actor, {
      caseId,
      key,
      body,
      words: { type: 'withdrawApplication', reasonCode: body.reasonCode },
    });
  }

  @Post('emergency-help')
  @HttpCode(200)
  @ApiOperation({ summary: '先救助后补程序 Help first, the procedure afterwards' })
  @ApiOkResponse({ type: CommandResult })
  emergency(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: EmergencyHelpForm,
  ): Promise<CommandResult> {
    const { measure, givenOn } = body;
    return this.commands.give(actor, { caseId, key, body, words: { type: 'giveEmergencyHelp', measure, givenOn } });
  }

  @Post('wrong-identification')
  @HttpCode(200)
  @ApiOperation({ summary: '提出识别不准 Propose that it was identified wrongly; the county decides' })
  @ApiOkResponse({ type: CommandResult })
  wrong(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') caseId: string,
    @IdempotencyKey() key: string,
    @Body() body: WrongIdentificationForm,
  ): Promise<CommandResult> {
    return this.commands.give(actor, {
      caseId,
      key,
      body,
      words: { type: 'proposeWrongIdentification', reasonCode: body.reasonCode },
    });
  }
}
