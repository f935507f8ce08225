import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InboxQuery, InboxSearch, TaskCounts, TaskList } from '#contract/tasks/inbox';
import { type ApiActor, CurrentActor } from '../http/actor';
import { NoKey } from '../http/key';
import { Inbox } from './inbox';

@ApiTags('tasks')
@Controller('tasks')
export class InboxController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @ApiOperation({ summary: '待办 The inbox, soonest due first' })
  @ApiOkResponse({ type: TaskList })
  list(@CurrentActor() actor: ApiActor, @Query() query: InboxQuery): Promise<TaskList> {
    return this.inbox.list(actor, query);
  }

  @Get('counts')
  @ApiOperation({ summary: '待办数 Counts by step and light, of the same filter' })
  @ApiOkResponse({ type: TaskCounts })
  counts(@CurrentActor() actor: ApiActor, @Query() query: InboxQuery): Promise<TaskCounts> {
    return this.inbox.counts(actor, query);
  }

  @Post('search')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '查找待办 The inbox narrowed by a name or a household’s number' })
  @ApiOkResponse({ type: TaskList })
  search(@CurrentActor() actor: ApiActor, @Body() query: InboxSearch): Promise<TaskList> {
    return this.inbox.list(actor, query);
  }

  @Post('search/counts')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '查找待办数 Counts of the same' })
  @ApiOkResponse({ type: TaskCounts })
  searchCounts(@CurrentActor() actor: ApiActor, @Body() query: InboxSearch): Promise<TaskCounts> {
    return this.inbox.counts(actor, query);
  }
}
