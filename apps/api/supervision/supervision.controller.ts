import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BoardQuery, BoardView } from '#contract/supervision/board';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Board } from './board';

@ApiTags('supervision')
@Controller('supervision')
export class SupervisionController {
  constructor(private readonly supervision: Board) {}

  @Get('board')
  @ApiOperation({ summary: '督导看板 Where the open cases sit: step by area' })
  @ApiOkResponse({ type: BoardView })
  board(@CurrentActor() actor: ApiActor, @Query() query: BoardQuery): Promise<BoardView> {
    return this.supervision.of(actor, query);
  }
}
