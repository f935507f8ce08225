import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditForm, AuditList, AuditQuery, AuditView } from '#contract/audits/audits';
import { ProblemForm, ProblemView } from '#contract/audits/problems';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Audits } from './audits';
import { Problems } from './problems';

@ApiTags('audits')
@Controller('audits')
export class AuditsController {
  constructor(
    private readonly audits: Audits,
    private readonly problems: Problems,
  ) {}

  @Get()
  @ApiOperation({ summary: '审计检查 Audits and inspections, newest first' })
  @ApiOkResponse({ type: AuditList })
  list(@CurrentActor() actor: ApiActor, @Query() query: AuditQuery): Promise<AuditList> {
    return this.audits.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '登记检查 Enter an audit or inspection' })
  @ApiCreatedResponse({ type: AuditView })
  record(@CurrentActor() actor: ApiActor, @IdempotencyKey() key: string, @Body() form: AuditForm): Promise<AuditView> {
    return this.audits.record(actor, key, form);
  }

  @Get(':id')
  @ApiOperation({ summary: '一次检查 One audit with its numbers' })
  @ApiOkResponse({ type: AuditView })
  find(@CurrentActor() actor: ApiActor, @IdParam('id') auditId: string): Promise<AuditView> {
    return this.audits.find(actor, auditId);
  }

  @Post(':id/problems')
  @Keyed()
  @ApiOperation({ summary: '登记问题 Record a problem that the audit found' })
  @ApiCreatedResponse({ type: ProblemView })
  recordProblem(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') auditId: string,
    @Body() form: ProblemForm,
  ): Promise<ProblemView> {
    return this.problems.record(actor, { auditId, key, form });
  }
}
