import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReviveResult } from '#contract/cases/revive';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Reviving } from './reviving';

@ApiTags('operation')
@Keyed()
@Controller('cases/:id')
export class RevivingController {
  constructor(private readonly reviving: Reviving) {}

  @Post('revive')
  @HttpCode(200)
  @ApiOperation({
    summary: '恢复运行 Start the workflow of a case again from its ledger',
    description:
      'For the technical operator, where the workflow is gone: state, deadlines and answered keys are those of the ledger. Where the case runs, nothing happens.',
  })
  @ApiOkResponse({ type: ReviveResult })
  revive(@CurrentActor() actor: ApiActor, @IdParam('id') caseId: string): Promise<ReviveResult> {
    return this.reviving.revive(actor, caseId);
  }
}
