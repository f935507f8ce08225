import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SheetList, SheetNowQuery, SheetQuery, SheetView } from '#contract/sheets/sheets';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdParam } from '../http/params';
import { sendWorkbook, workbookAnswer } from '../http/workbooks';
import { Sheets } from './sheets';

@ApiTags('sheets')
@Controller('sheets')
export class SheetsController {
  constructor(private readonly sheets: Sheets) {}

  @Get()
  @ApiOperation({ summary: '周工作清单与月对比 Sheets made by schedule, the newest first' })
  @ApiOkResponse({ type: SheetList })
  list(@CurrentActor() actor: ApiActor, @Query() query: SheetQuery): Promise<SheetList> {
    return this.sheets.list(actor, query);
  }

  @Get('now')
  @ApiOperation({
    summary: '即时生成 What a sheet of the running period would say now',
    description: 'Not final and not kept: the sheet of the period is made by schedule.',
  })
  @ApiOkResponse({ type: SheetView })
  now(@CurrentActor() actor: ApiActor, @Query() query: SheetNowQuery): Promise<SheetView> {
    return this.sheets.now(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: '一份清单 One sheet as it was made' })
  @ApiOkResponse({ type: SheetView })
  find(@CurrentActor() actor: ApiActor, @IdParam('id') sheetId: string): Promise<SheetView> {
    return this.sheets.find(actor, sheetId);
  }

  @Get(':id/sheet.xlsx')
  @ApiOperation({ summary: '导出清单 The same as a workbook; recorded' })
  @ApiOkResponse(workbookAnswer)
  async workbook(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') sheetId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.sheets.workbook(actor, sheetId), name: '工作清单.xlsx' });
  }
}
