import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import {
  CalendarDayForm,
  CalendarDayView,
  InspectionRuleView,
  InspectionSwitchForm,
  InspectionSwitchView,
  MonitoringLineForm,
  MonitoringLineView,
  SwitchQuery,
  YearQuery,
} from '#contract/calendar/reference';
import { inspectionRules } from '#domain/rules/all';
import type { InspectionRule } from '#domain/rules/rule';
import { ruleCodes } from '#domain/rules/ruleCodes';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { DayParam, ProvinceParam, VersionParam } from '../http/params';
import { ReferenceData } from './referenceData';

@ApiTags('reference')
@Controller()
export class CalendarController {
  constructor(private readonly reference: ReferenceData) {}

  @Get('calendar-days')
  @ApiOperation({ summary: '节假日与调休 Holidays and moved working days of a year' })
  @ApiOkResponse({ type: [CalendarDayView] })
  days(@Query() { year }: YearQuery): Promise<CalendarDayView[]> {
    return this.reference.days(year);
  }

  @Put('calendar-days/:on')
  @Keyed()
  @ApiOperation({ summary: '设置节假日 Enter a holiday or a moved working day' })
  @ApiParam({ name: 'on', example: '2026-10-01' })
  @ApiOkResponse({ type: CalendarDayView })
  setDay(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @DayParam('on') on: string,
    @Body() form: CalendarDayForm,
  ): Promise<CalendarDayView> {
    return this.reference.setDay(actor, key, on, form);
  }

  @Delete('calendar-days/:on')
  @Keyed()
  @HttpCode(204)
  @ApiOperation({ summary: '删除节假日 An ordinary day after all' })
  @ApiParam({ name: 'on', example: '2026-10-01' })
  @ApiNoContentResponse()
  removeDay(@CurrentActor() actor: ApiActor, @IdempotencyKey() key: string, @DayParam('on') on: string): Promise<void> {
    return this.reference.removeDay(actor, key, on);
  }

  @Get('monitoring-lines')
  @ApiOperation({ summary: '监测线 Monitoring lines by year and province' })
  @ApiOkResponse({ type: [MonitoringLineView] })
  lines(): Promise<MonitoringLineView[]> {
    return this.reference.lines();
  }

  @Put('monitoring-lines/:province/:year')
  @Keyed()
  @ApiOperation({ summary: '设置监测线 Enter a year’s line' })
  @ApiParam({ name: 'province', example: '41' })
  @ApiParam({ name: 'year', example: 2027 })
  @ApiOkResponse({ type: MonitoringLineView })
  setLine(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @ProvinceParam('province') provinceCode: string,
    @VersionParam('year') year: number,
    @Body() form: MonitoringLineForm,
  ): Promise<MonitoringLineView> {
    return this.reference.setLine(actor, key, { year, provinceCode }, form);
  }

  @Get('inspection-rules')
  @ApiOperation({ summary: '核查规则 The rules that are checked before submission' })
  @ApiOkResponse({ type: [InspectionRuleView] })
  rules(): InspectionRuleView[] {
    return ruleCodes.map((code) => ruleView(inspectionRules[code]));
  }

  @Get('inspection-switches')
  @ApiOperation({ summary: '规则开关 Switches of inspection rules, newest first' })
  @ApiOkResponse({ type: [InspectionSwitchView] })
  switches(@CurrentActor() actor: ApiActor, @Query() { areaCode }: SwitchQuery): Promise<InspectionSwitchView[]> {
    return this.reference.switches(actor, areaCode);
  }

  @Post('inspection-switches')
  @Keyed()
  @ApiOperation({ summary: '设置规则开关 Switch a rule for an area from a day on' })
  @ApiCreatedResponse({ type: InspectionSwitchView })
  setSwitch(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: InspectionSwitchForm,
  ): Promise<InspectionSwitchView> {
    return this.reference.setSwitch(actor, key, form);
  }
}

function ruleView({ code, zh, en, source, from, until, atVillage, atCounty }: InspectionRule): InspectionRuleView {
  return { code, zh, en, source, fromOn: from, untilOn: until ?? null, atVillage, atCounty };
}
