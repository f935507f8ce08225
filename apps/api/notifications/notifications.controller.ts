import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  NotificationCount,
  NotificationList,
  NotificationQuery,
  ReadUpToForm,
} from '#contract/notifications/notifications';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Notifications } from './notifications';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Get()
  @ApiOperation({ summary: '我的提醒 What I was told, newest first' })
  @ApiOkResponse({ type: NotificationList })
  list(@CurrentActor() actor: ApiActor, @Query() query: NotificationQuery): Promise<NotificationList> {
    return this.notifications.list(actor, query);
  }

  @Get('count')
  @ApiOperation({ summary: '未读提醒数 How many of them are unread and can still be acted on' })
  @ApiOkResponse({ type: NotificationCount })
  count(@CurrentActor() actor: ApiActor): Promise<NotificationCount> {
    return this.notifications.count(actor);
  }

  @Post('read')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '全部标为已读 Marks everything up to a moment as read' })
  @ApiOkResponse({ type: NotificationCount })
  readUpTo(@CurrentActor() actor: ApiActor, @Body() body: ReadUpToForm): Promise<NotificationCount> {
    return this.notifications.readUpTo(actor, body);
  }

  @Post(':id/read')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '标为已读 Marks one as read' })
  @ApiOkResponse({ type: NotificationCount })
  read(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<NotificationCount> {
    return this.notifications.read(actor, id);
  }
}
