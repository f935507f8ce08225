import { Controller, Get, HttpCode, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportList, ImportRowList, ImportRowsQuery, ImportUploadForm, ImportView } from '#contract/imports/imports';
import { PageQuery } from '#contract/page/page';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { sendWorkbook, workbookAnswer } from '../http/workbooks';
import { Imports } from './imports';
import { readImportUpload } from './importUpload';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  @Get('template')
  @ApiOperation({ summary: '接续导入模板 The workbook to fill in' })
  @ApiOkResponse(workbookAnswer)
  async template(
    @CurrentActor() actor: ApiActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.imports.templateFor(actor), name: '监测对象接续导入模板.xlsx' });
  }

  @Get()
  @ApiOperation({ summary: '导入记录 Imports, newest first' })
  @ApiOkResponse({ type: ImportList })
  list(@CurrentActor() actor: ApiActor, @Query() query: PageQuery): Promise<ImportList> {
    return this.imports.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '上传并试导入 Upload a workbook; the dry run changes nothing' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportUploadForm })
  @ApiCreatedResponse({ type: ImportView })
  async upload(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
  ): Promise<ImportView> {
    return this.imports.upload(actor, key, await readImportUpload(request));
  }

  @Get(':id')
  @ApiOperation({ summary: '导入进度 Where an import stands' })
  @ApiOkResponse({ type: ImportView })
  get(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<ImportView> {
    return this.imports.get(actor, id);
  }

  @Get(':id/rows')
  @ApiOperation({ summary: '逐户结果 Its households and what is wrong with them' })
  @ApiOkResponse({ type: ImportRowList })
  rows(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') id: string,
    @Query() query: ImportRowsQuery,
  ): Promise<ImportRowList> {
    return this.imports.rows(actor, id, query);
  }

  @Get(':id/errors')
  @ApiOperation({ summary: '错误文件 A copy of the workbook with the reasons in a red column' })
  @ApiOkResponse(workbookAnswer)
  async errors(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, await this.imports.errors(actor, id));
  }

  @Post(':id/confirm')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '确认导入 Take the good households over' })
  @ApiOkResponse({ type: ImportView })
  confirm(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<ImportView> {
    return this.imports.confirm(actor, id);
  }

  @Post(':id/cancel')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '取消导入 End it; what was taken over stays' })
  @ApiOkResponse({ type: ImportView })
  cancel(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<ImportView> {
    return this.imports.cancel(actor, id);
  }
}
