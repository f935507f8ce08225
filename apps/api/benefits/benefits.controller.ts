import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { BenefitForm, BenefitPage, BenefitQuery, BenefitView } from '#contract/benefits/benefits';
import { BenefitGapPage, BenefitGapQuery } from '#contract/benefits/householdBenefits';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { BenefitCatalogue } from './catalogue';
import { BenefitGaps } from './gaps';

@ApiTags('benefits')
@Controller('benefits')
export class BenefitsController {
  constructor(
    private readonly catalogue: BenefitCatalogue,
    private readonly gaps: BenefitGaps,
  ) {}

  @Get()
  @ApiOperation({ summary: '惠农政策清单 What a household may have: the catalogue of a place on a day' })
  @ApiOkResponse({ type: BenefitPage })
  list(@CurrentActor() actor: ApiActor, @Query() query: BenefitQuery): Promise<BenefitPage> {
    return this.catalogue.list(actor, query);
  }

  @Get('gaps')
  @ApiOperation({ summary: '政策遗漏 Households monitored or paired that may have a benefit and do not receive it' })
  @ApiOkResponse({ type: BenefitGapPage })
  missing(@CurrentActor() actor: ApiActor, @Query() query: BenefitGapQuery): Promise<BenefitGapPage> {
    return this.gaps.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '新增政策或其新版本 A new entry, or the next version of one; none is changed' })
  @ApiCreatedResponse({ type: BenefitView })
  save(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: BenefitForm,
  ): Promise<BenefitView> {
    return this.catalogue.save(actor, key, form);
  }
}
