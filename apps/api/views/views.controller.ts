import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ViewForm, ViewList, ViewQuery, ViewView } from '#contract/views/views';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Views } from './views';

@ApiTags('views')
@Controller('views')
export class ViewsController {
  constructor(private readonly views: Views) {}

  @Get()
  @ApiOperation({ summary: '我的视图 One’s saved views of a list' })
  @ApiOkResponse({ type: ViewList })
  list(@CurrentActor() actor: ApiActor, @Query() { subject }: ViewQuery): Promise<ViewList> {
    return this.views.list(actor, subject);
  }

  @Post()
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '保存视图 Keep a view; the same name replaces it' })
  @ApiOkResponse({ type: ViewView })
  keep(@CurrentActor() actor: ApiActor, @IdempotencyKey() key: string, @Body() form: ViewForm): Promise<ViewView> {
    return this.views.keep(actor, key, form);
  }

  @Delete(':id')
  @Keyed()
  @HttpCode(204)
  @ApiOperation({ summary: '删除视图 Take a view away' })
  @ApiNoContentResponse()
  drop(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<void> {
    return this.views.drop(actor, id);
  }
}
