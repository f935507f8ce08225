import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DeathForm, DepartureForm, MemberAddForm, MemberChangeForm } from '#contract/households/householdForms';
import { HouseholdView } from '#contract/households/householdViews';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Deaths } from './deaths';
import { Members } from './members';

@ApiTags('households')
@Controller('households/:id/members')
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly deaths: Deaths,
  ) {}

  @Post()
  @Keyed()
  @ApiOperation({ summary: '增加成员 Add a member' })
  @ApiCreatedResponse({ type: HouseholdView })
  add(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: MemberAddForm,
  ): Promise<HouseholdView> {
    return this.members.add(actor, key, id, form);
  }

  @Patch(':personId')
  @Keyed()
  @ApiOperation({ summary: '更正成员信息 Change a member' })
  @ApiOkResponse({ type: HouseholdView })
  change(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') householdId: string,
    @IdParam('personId') personId: string,
    @Body() form: MemberChangeForm,
  ): Promise<HouseholdView> {
    return this.members.change(actor, key, { householdId, personId }, form);
  }

  @Post(':personId/death')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '登记死亡 Record a death; the open case is told' })
  @ApiOkResponse({ type: HouseholdView })
  death(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') householdId: string,
    @IdParam('personId') personId: string,
    @Body() form: DeathForm,
  ): Promise<HouseholdView> {
    return this.deaths.record(actor, key, { householdId, personId }, form);
  }

  @Post(':personId/departure')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '登记迁出 Record that a member left the household' })
  @ApiOkResponse({ type: HouseholdView })
  departure(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') householdId: string,
    @IdParam('personId') personId: string,
    @Body() form: DepartureForm,
  ): Promise<HouseholdView> {
    return this.members.leave(actor, key, { householdId, personId }, form);
  }
}
