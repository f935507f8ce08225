import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DriftView, LoneEndedView, RepairView, TroubleList } from '#contract/operations/troubles';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Operations } from './operations';

@ApiTags('operations')
@Controller('operations')
export class OperationsController {
  constructor(private readonly operations: Operations) {}

  @Get('troubles')
  @ApiOperation({ summary: '技术异常 Cases with which something is technically wrong' })
  @ApiOkResponse({ type: TroubleList })
  troubles(@CurrentActor() actor: ApiActor): Promise<TroubleList> {
    return this.operations.troubles(actor);
  }

  @Post('look')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '立即比对 Compare ledger, inbox and workflows now' })
  @ApiOkResponse({ type: DriftView })
  look(@CurrentActor() actor: ApiActor): Promise<DriftView> {
    return this.operations.look(actor);
  }

  @Post('cases/:id/repair')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '修复 Mend what is wrong with a case, as far as a button can; recorded' })
  @ApiOkResponse({ type: RepairView })
  repair(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<RepairView> {
    return this.operations.repair(actor, id);
  }

  @Post('workflows/:id/end')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '结束无案件的流程 End a household’s workflow that has no open case; recorded' })
  @ApiOkResponse({ type: LoneEndedView })
  endLone(@CurrentActor() actor: ApiActor, @IdParam('id') householdId: string): Promise<LoneEndedView> {
    return this.operations.endLone(actor, householdId);
  }
}
