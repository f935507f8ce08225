import { Controller, Get, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { BoardQuery, BoardView } from '#contract/supervision/board';
import { StuckBoardQuery, StuckBoardView, StuckList, StuckQuery } from '#contract/supervision/stuck';
import { type ApiActor, CurrentActor } from '../http/actor';
import { sendWorkbook, workbookAnswer } from '../http/workbooks';
import { Board } from './board';
import { StuckCases } from './stuckCases';

@ApiTags('supervision')
@Controller('supervision')
export class SupervisionController {
  constructor(
    private readonly supervision: Board,
    private readonly stuckCases: StuckCases,
  ) {}

  @Get('board')
  @ApiOperation({ summary: '督导看板 Where the open cases sit: step by area' })
  @ApiOkResponse({ type: BoardView })
  board(@CurrentActor() actor: ApiActor, @Query() query: BoardQuery): Promise<BoardView> {
    return this.supervision.of(actor, query);
  }

  @Get('stuck')
  @ApiOperation({ summary: '停滞案件 Every case that does not move, and why; the longest stuck first' })
  @ApiOkResponse({ type: StuckList })
  stuck(@CurrentActor() actor: ApiActor, @Query() query: StuckQuery): Promise<StuckList> {
    return this.stuckCases.list(actor, query);
  }

  @Get('stuck/board')
  @ApiOperation({ summary: '停滞原因与环节用时 Stuck cases by reason, times by step, the last weeks' })
  @ApiOkResponse({ type: StuckBoardView })
  stuckBoard(@CurrentActor() actor: ApiActor, @Query() query: StuckBoardQuery): Promise<StuckBoardView> {
    return this.stuckCases.board(actor, query);
  }

  @Get('stuck.xlsx')
  @ApiOperation({ summary: '导出停滞案件 The list as a workbook, exactly as filtered; recorded' })
  @ApiOkResponse(workbookAnswer)
  async stuckWorkbook(
    @CurrentActor() actor: ApiActor,
    @Query() query: StuckQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.stuckCases.workbook(actor, query), name: '停滞案件.xlsx' });
  }
}
