import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../http/access';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Metrics } from './metrics';

@ApiTags('health')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly access: Access,
  ) {}

  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({ summary: '运行指标 Figures for Prometheus, with an operator’s bearer token' })
  @ApiOkResponse({
    content: {
      'text/plain': {
        schema: { type: 'string' },
        example: 'shouwang_http_seconds_count{route="/api/areas",method="GET",status="200"} 12',
      },
    },
  })
  text(@CurrentActor() actor: ApiActor): Promise<string> {
    this.access.anywhere(actor, 'operate.read');
    return this.metrics.text();
  }
}
