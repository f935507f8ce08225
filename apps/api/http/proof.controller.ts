import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProofTask } from '#contract/proof/proof';
import { Proofs } from './proof';
import { Public } from './sessionGuard';

@ApiTags('public')
@Public()
@Controller('public/proof')
export class ProofController {
  constructor(private readonly proofs: Proofs) {}

  @Get()
  @ApiOperation({ summary: '防机器提交的运算题 What an anonymous form does a sum on before it is sent' })
  @ApiOkResponse({ type: ProofTask })
  task(): ProofTask {
    return this.proofs.task();
  }
}
