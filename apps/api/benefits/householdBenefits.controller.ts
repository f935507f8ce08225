import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BenefitRecordForm, HouseholdBenefitsView } from '#contract/benefits/householdBenefits';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { BenefitRecords } from './records';
import { HouseholdBenefits } from './householdBenefits';

@ApiTags('benefits')
@Controller('households/:id/benefits')
export class HouseholdBenefitsController {
  constructor(
    private readonly benefits: HouseholdBenefits,
    private readonly records: BenefitRecords,
  ) {}

  @Get()
  @ApiOperation({ summary: '农户惠农政策 What the household may have, has applied for and receives' })
  @ApiOkResponse({ type: HouseholdBenefitsView })
  get(@CurrentActor() actor: ApiActor, @IdParam('id') householdId: string): Promise<HouseholdBenefitsView> {
    return this.benefits.of(actor, householdId);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '登记申请或享受 Record that a benefit was applied for, or received' })
  @ApiCreatedResponse({ type: HouseholdBenefitsView })
  async record(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') householdId: string,
    @Body() form: BenefitRecordForm,
  ): Promise<HouseholdBenefitsView> {
    await this.records.record(actor, { householdId, key, form });
    return this.benefits.of(actor, householdId);
  }

  @Post(':recordId/cancel')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '作废登记 Cancel a record that was wrong' })
  @ApiOkResponse({ type: HouseholdBenefitsView })
  async cancel(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') householdId: string,
    @IdParam('recordId') recordId: string,
  ): Promise<HouseholdBenefitsView> {
    await this.records.cancel(actor, { householdId, key, recordId });
    return this.benefits.of(actor, householdId);
  }
}
