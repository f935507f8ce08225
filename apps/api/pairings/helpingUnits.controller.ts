import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  HelpingUnitChange,
  HelpingUnitForm,
  HelpingUnitPage,
  HelpingUnitQuery,
  HelpingUnitView,
} from '#contract/help/helpers';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { HelpingUnits } from './helpingUnits';

@ApiTags('help')
@Controller('helping-units')
export class HelpingUnitsController {
  constructor(private readonly units: HelpingUnits) {}

  @Get()
  @ApiOperation({ summary: '帮扶单位 Helping units, with how many people and households they answer for' })
  @ApiOkResponse({ type: HelpingUnitPage })
  list(@CurrentActor() actor: ApiActor, @Query() query: HelpingUnitQuery): Promise<HelpingUnitPage> {
    return this.units.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '登记帮扶单位 A unit that helps in an area' })
  @ApiCreatedResponse({ type: HelpingUnitView })
  create(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: HelpingUnitForm,
  ): Promise<HelpingUnitView> {
    return this.units.create(actor, key, form);
  }

  @Patch(':id')
  @Keyed()
  @ApiOperation({ summary: '更名、停用帮扶单位 Rename a unit, or end its help' })
  @ApiOkResponse({ type: HelpingUnitView })
  change(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: HelpingUnitChange,
  ): Promise<HelpingUnitView> {
    return this.units.change(actor, key, id, form);
  }
}
