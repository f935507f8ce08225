import { Controller, Get, HttpCode } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { HealthView } from '#contract/health/health';
import { Problem } from '#contract/problem/problem';
import { Public } from '../http/sessionGuard';
import { Health } from './health';

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('live')
  @HttpCode(200)
  @ApiOperation({ summary: '存活 The process answers' })
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok', parts: [] };
  }

  @Get('ready')
  @ApiOperation({ summary: '就绪 PostgreSQL and Temporal answer too' })
  @ApiOkResponse({ type: HealthView })
  @ApiServiceUnavailableResponse({ type: Problem })
  ready(): Promise<HealthView> {
    return this.health.ready();
  }
}
