import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  AreaChangeView,
  AreaChildrenQuery,
  AreaClosingForm,
  AreaHoldingsView,
  AreaNameForm,
  AreaPage,
  AreaQuery,
  AreaView,
  NewAreaForm,
  PublicAreaQuery,
} from '#contract/areas/areas';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { AreaParam } from '../http/params';
import { Public } from '../http/sessionGuard';
import { AreaKeeping } from './areaKeeping';
import { Areas } from './areas';

@ApiTags('areas')
@Controller('areas')
export class AreasController {
  constructor(
    private readonly areas: Areas,
    private readonly keeping: AreaKeeping,
  ) {}

  @Get()
  @ApiOperation({ summary: '查找行政区划 Find areas by name, code, level or place' })
  @ApiOkResponse({ type: AreaPage })
  search(@Query() query: AreaQuery): Promise<AreaPage> {
    return this.areas.search(query);
  }

  @Get(':code')
  @ApiOperation({ summary: '行政区划 One area' })
  @ApiParam({ name: 'code', example: '410621108242' })
  @ApiOkResponse({ type: AreaView })
  get(@AreaParam('code') code: string): Promise<AreaView> {
    return this.areas.get(code);
  }

  @Get(':code/children')
  @ApiOperation({ summary: '下级行政区划 The areas directly below' })
  @ApiParam({ name: 'code', example: '410621108000' })
  @ApiOkResponse({ type: [AreaView] })
  children(@AreaParam('code') code: string, @Query() query: AreaChildrenQuery): Promise<AreaView[]> {
    return this.areas.children(code, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '新增地区 Add an area below another' })
  @ApiCreatedResponse({ type: AreaView })
  add(@CurrentActor() actor: ApiActor, @IdempotencyKey() key: string, @Body() form: NewAreaForm): Promise<AreaView> {
    return this.keeping.add(actor, key, form);
  }

  @Post(':code/rename')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '更名 Give an area another name; its code stays' })
  @ApiParam({ name: 'code', example: '410621108242' })
  @ApiOkResponse({ type: AreaView })
  rename(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @AreaParam('code') code: string,
    @Body() form: AreaNameForm,
  ): Promise<AreaView> {
    return this.keeping.rename(actor, key, code, form);
  }

  @Post(':code/close')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    summary: '撤并 Close an area, another in its place',
    description: 'Refused as `area.holds` while households, open cases, accounts or other work hang on it.',
  })
  @ApiParam({ name: 'code', example: '410621108242' })
  @ApiOkResponse({ type: AreaView })
  close(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @AreaParam('code') code: string,
    @Body() form: AreaClosingForm,
  ): Promise<AreaView> {
    return this.keeping.close(actor, key, code, form);
  }

  @Get(':code/holdings')
  @ApiOperation({ summary: '撤并前检查 What hangs on an area, in numbers' })
  @ApiParam({ name: 'code', example: '410621108242' })
  @ApiOkResponse({ type: AreaHoldingsView })
  holdings(@CurrentActor() actor: ApiActor, @AreaParam('code') code: string): Promise<AreaHoldingsView> {
    return this.keeping.holdings(actor, code);
  }

  @Get(':code/changes')
  @ApiOperation({ summary: '区划变更记录 Who added, renamed or closed it, when, by which document' })
  @ApiParam({ name: 'code', example: '410621108242' })
  @ApiOkResponse({ type: [AreaChangeView] })
  changes(@CurrentActor() actor: ApiActor, @AreaParam('code') code: string): Promise<AreaChangeView[]> {
    return this.keeping.changes(actor, code);
  }
}

@ApiTags('public')
@Public()
@Controller('public/areas')
export class PublicAreasController {
  constructor(private readonly areas: Areas) {}

  @Get()
  @ApiOperation({ summary: '申报时选村 The counties here, or what lies directly below an area, for whoever reports' })
  @ApiOkResponse({ type: [AreaView] })
  find(@Query() { within }: PublicAreaQuery): Promise<AreaView[]> {
    return within === undefined ? this.areas.counties() : this.areas.children(within);
  }
}
