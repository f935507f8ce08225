import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AgendaView, CommitteeMemberList } from '#contract/meetings/meeting';
import { MemberBody, RelativeBody } from '#contract/meetings/minutes';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { AreaParam, IdParam } from '../http/params';
import { Meetings } from './meetings';
import { Members } from './members';

@ApiTags('meetings')
@Controller()
export class VillageMeetingsController {
  constructor(
    private readonly meetings: Meetings,
    private readonly members: Members,
  ) {}

  @Get('villages/:code/agenda')
  @ApiOperation({ summary: '待评议案件 What waits for a meeting, with the relatives who would leave' })
  @ApiOkResponse({ type: AgendaView })
  agenda(@CurrentActor() actor: ApiActor, @AreaParam('code') code: string): Promise<AgendaView> {
    return this.meetings.agenda(actor, code);
  }

  @Get('villages/:code/members')
  @ApiOperation({ summary: '评议成员名册 Who votes and who listens' })
  @ApiOkResponse({ type: CommitteeMemberList })
  list(@CurrentActor() actor: ApiActor, @AreaParam('code') code: string): Promise<CommitteeMemberList> {
    return this.members.list(actor, code);
  }

  @Post('members')
  @Keyed()
  @ApiOperation({ summary: '增加评议成员 Add a member' })
  @ApiCreatedResponse({ type: CommitteeMemberList })
  add(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() body: MemberBody,
  ): Promise<CommitteeMemberList> {
    return this.members.add(actor, key, body);
  }

  @Delete('members/:id')
  @Keyed()
  @HttpCode(204)
  @ApiOperation({ summary: '评议成员离任 A member’s time ends today' })
  @ApiNoContentResponse()
  end(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<void> {
    return this.members.end(actor, id);
  }

  @Post('members/:id/relatives')
  @Keyed()
  @HttpCode(204)
  @ApiOperation({ summary: '登记亲属关系 A member is related to a household' })
  @ApiNoContentResponse()
  relate(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') memberId: string,
    @IdempotencyKey() key: string,
    @Body() body: RelativeBody,
  ): Promise<void> {
    return this.members.relate(actor, { key, memberId, body });
  }
}
