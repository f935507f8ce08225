import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ClaimView, DraftBody, DraftView } from '#contract/tasks/desk';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Keyed } from '../http/key';
import { CodeParam } from '../http/params';
import { Desk } from './desk';

@ApiTags('tasks')
@Controller('tasks/:id')
export class DeskController {
  constructor(private readonly desk: Desk) {}

  @Post('claim')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '领取 Say that one is at it; advisory, ends by itself' })
  @ApiOkResponse({ type: ClaimView })
  claim(@CurrentActor() actor: ApiActor, @CodeParam('id') taskId: string): Promise<ClaimView> {
    return this.desk.claim(actor, taskId);
  }

  @Post('release')
  @Keyed()
  @HttpCode(204)
  @ApiOperation({ summary: '放回 Give a claim back' })
  @ApiNoContentResponse()
  release(@CurrentActor() actor: ApiActor, @CodeParam('id') taskId: string): Promise<void> {
    return this.desk.release(actor, taskId);
  }

  @Get('draft')
  @ApiOperation({ summary: '草稿 One’s own half-filled form' })
  @ApiOkResponse({ type: DraftView })
  draft(@CurrentActor() actor: ApiActor, @CodeParam('id') taskId: string): Promise<DraftView> {
    return this.desk.draft(actor, taskId);
  }

  @Put('draft')
  @Keyed()
  @ApiOperation({ summary: '暂存 Keep a half-filled form, validation aside' })
  @ApiOkResponse({ type: DraftView })
  keep(@CurrentActor() actor: ApiActor, @CodeParam('id') taskId: string, @Body() body: DraftBody): Promise<DraftView> {
    return this.desk.keepDraft(actor, taskId, body.content);
  }

  @Delete('draft')
  @Keyed()
  @HttpCode(204)
  @ApiOperation({ summary: '删除草稿 Throw a half-filled form away' })
  @ApiNoContentResponse()
  drop(@CurrentActor() actor: ApiActor, @CodeParam('id') taskId: string): Promise<void> {
    return this.desk.dropDraft(actor, taskId);
  }
}
