import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  HouseholdChangeForm,
  HouseholdForm,
  HouseholdMoveForm,
  HouseholdSearchForm,
  UnmaskForm,
} from '#contract/households/householdForms';
import { HistoryEntry, HouseholdPage, HouseholdView, UnmaskedView } from '#contract/households/householdViews';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed, NoKey } from '../http/key';
import { IdParam } from '../http/params';
import { History } from './history';
import { HouseholdChanges } from './householdChanges';
import { HouseholdMove } from './householdMove';
import { HouseholdReader } from './householdReader';
import { HouseholdSearch } from './householdSearch';
import { Registering } from './registering';
import { Unmasking } from './unmasking';

@ApiTags('households')
@Controller('households')
export class HouseholdsController {
  constructor(
    private readonly households: HouseholdSearch,
    private readonly reader: HouseholdReader,
    private readonly registering: Registering,
    private readonly changes: HouseholdChanges,
    private readonly moving: HouseholdMove,
    private readonly histories: History,
    private readonly unmasking: Unmasking,
  ) {}

  @Post('search')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({
    summary: '查找农户 Find households',
    description:
      'A POST so that names and numbers stay out of addresses. By name or number the first hits, by place page for page.',
  })
  @ApiOkResponse({ type: HouseholdPage })
  search(@CurrentActor() actor: ApiActor, @Body() form: HouseholdSearchForm): Promise<HouseholdPage> {
    return this.households.search(actor, form);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '登记农户 Take a household into the register' })
  @ApiCreatedResponse({ type: HouseholdView })
  create(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: HouseholdForm,
  ): Promise<HouseholdView> {
    return this.registering.create(actor, key, form);
  }

  @Get(':id')
  @ApiOperation({ summary: '农户 One household with its members; numbers masked' })
  @ApiOkResponse({ type: HouseholdView })
  get(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<HouseholdView> {
    return this.reader.get(actor, id);
  }

  @Patch(':id')
  @Keyed()
  @ApiOperation({
    summary: '更正农户信息 Change a household',
    description: 'The old values are kept. Refused as `household.changed` if somebody else changed it meanwhile.',
  })
  @ApiOkResponse({ type: HouseholdView })
  change(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: HouseholdChangeForm,
  ): Promise<HouseholdView> {
    return this.changes.change(actor, key, id, form);
  }

  @Post(':id/move')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    summary: '迁至另一村 Move a household without open case to another village',
    description: 'Refused as `household.openCase` while a case is open: that is transferred.',
  })
  @ApiOkResponse({ type: HouseholdView })
  move(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: HouseholdMoveForm,
  ): Promise<HouseholdView> {
    return this.moving.move(actor, key, id, form);
  }

  @Get(':id/history')
  @ApiOperation({ summary: '变更历史 What was changed, by whom, when and why; the newest 200' })
  @ApiOkResponse({ type: [HistoryEntry] })
  history(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<HistoryEntry[]> {
    return this.histories.of(actor, id);
  }

  @Post(':id/unmask')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '查看完整号码 Open a full number; recorded with its reason' })
  @ApiOkResponse({ type: UnmaskedView })
  unmask(@CurrentActor() actor: ApiActor, @IdParam('id') id: string, @Body() form: UnmaskForm): Promise<UnmaskedView> {
    return this.unmasking.open(actor, id, form);
  }
}
