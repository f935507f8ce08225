import { Body, Controller, Get, HttpCode, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditForm, AuditList, AuditQuery, AuditView } from '#contract/audits/audits';
import { ProblemImportResult, ProblemUploadForm } from '#contract/audits/problemImport';
import { ProblemForm, ProblemView } from '#contract/audits/problems';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed, NoKey } from '../http/key';
import { IdParam } from '../http/params';
import { sendWorkbook, workbookAnswer } from '../http/workbooks';
import { readWorkbookUpload } from '../http/workbookUpload';
import { Audits } from './audits';
import { ProblemImport } from './problemImport';
import { Problems } from './problems';

@ApiTags('audits')
@Controller('audits')
export class AuditsController {
  constructor(
    private readonly audits: Audits,
    private readonly problems: Problems,
    private readonly problemImport: ProblemImport,
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

  @Get('problem-template.xlsx')
  @ApiOperation({ summary: '下载问题清单模板 An empty workbook for the problems of an audit' })
  @ApiOkResponse(workbookAnswer)
  async template(@Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.problemImport.template(), name: '问题清单.xlsx' });
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

  @Post(':id/problems/check')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '试导入问题清单 What would become of a workbook of problems; nothing changes' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ProblemUploadForm })
  @ApiOkResponse({ type: ProblemImportResult })
  async checkProblems(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') auditId: string,
    @Req() request: FastifyRequest,
  ): Promise<ProblemImportResult> {
    return this.problemImport.check(actor, auditId, (await readWorkbookUpload(request)).content);
  }

  @Post(':id/problems/import')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '导入问题清单 Take the good rows of a workbook, and say of the others why not' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ProblemUploadForm })
  @ApiOkResponse({ type: ProblemImportResult })
  async importProblems(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') auditId: string,
    @Req() request: FastifyRequest,
  ): Promise<ProblemImportResult> {
    const { content } = await readWorkbookUpload(request);
    return this.problemImport.take(actor, { auditId, key, content });
  }
}
