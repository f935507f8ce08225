import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MeetingList, MeetingListQuery, MeetingView } from '#contract/meetings/meeting';
import { MeetingBody, MinutesBody, RefuseMinutesBody } from '#contract/meetings/minutes';
import { DraftBody } from '#contract/tasks/desk';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Meetings } from './meetings';
import { Minutes } from './minutes';

@ApiTags('meetings')
@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: Meetings,
    private readonly minutes: Minutes,
  ) {}

  @Get()
  @ApiOperation({ summary: '评议会列表 Meetings, newest first' })
  @ApiOkResponse({ type: MeetingList })
  list(@CurrentActor() actor: ApiActor, @Query() query: MeetingListQuery): Promise<MeetingList> {
    return this.meetings.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '筹备评议会 A draft with the cases that wait' })
  @ApiCreatedResponse({ type: MeetingView })
  prepare(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() body: MeetingBody,
  ): Promise<MeetingView> {
    return this.meetings.prepare(actor, key, body);
  }

  @Get(':id')
  @ApiOperation({ summary: '评议会 Agenda, members, votes, state, refusals of items' })
  @ApiOkResponse({ type: MeetingView })
  find(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<MeetingView> {
    return this.meetings.find(actor, id);
  }

  @Put(':id/draft')
  @Keyed()
  @ApiOperation({ summary: '暂存记录 Keep half-written minutes' })
  @ApiOkResponse({ type: MeetingView })
  keep(@CurrentActor() actor: ApiActor, @IdParam('id') id: string, @Body() body: DraftBody): Promise<MeetingView> {
    return this.meetings.keepDraft(actor, id, body.content);
  }

  @Post(':id/submit')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '提交评议会记录 Submit the minutes: every item or none' })
  @ApiOkResponse({ type: MeetingView })
  submit(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') meetingId: string,
    @IdempotencyKey() key: string,
    @Body() body: MinutesBody,
  ): Promise<MeetingView> {
    return this.minutes.submit(actor, { meetingId, key, body });
  }

  @Post(':id/confirm')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '村党组织书记确认 The votes take effect' })
  @ApiOkResponse({ type: MeetingView })
  confirm(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') meetingId: string,
    @IdempotencyKey() key: string,
  ): Promise<MeetingView> {
    return this.minutes.confirm(actor, { meetingId, key });
  }

  @Post(':id/refuse')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '退回记录 The minutes go back' })
  @ApiOkResponse({ type: MeetingView })
  refuse(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') meetingId: string,
    @IdempotencyKey() key: string,
    @Body() body: RefuseMinutesBody,
  ): Promise<MeetingView> {
    return this.minutes.refuse(actor, { meetingId, key, body });
  }

  @Post(':id/again')
  @Keyed()
  @ApiOperation({ summary: '重新提交 Another attempt with the same agenda and words' })
  @ApiCreatedResponse({ type: MeetingView })
  again(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') meetingId: string,
    @IdempotencyKey() key: string,
  ): Promise<MeetingView> {
    return this.meetings.again(actor, key, meetingId);
  }
}
