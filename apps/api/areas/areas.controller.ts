import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AreaPage, AreaQuery, AreaView, PublicAreaQuery } from '#contract/areas/areas';
import { AreaParam } from '../http/params';
import { Public } from '../http/sessionGuard';
import { Areas } from './areas';

@ApiTags('areas')
@Controller('areas')
export class AreasController {
  constructor(private readonly areas: Areas) {}

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
  children(@AreaParam('code') code: string): Promise<AreaView[]> {
    return this.areas.children(code);
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
