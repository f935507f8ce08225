import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HelpedHouseholdPage, HelperPage, HelperQuery, HelperSearch } from '#contract/help/helpers';
import { BulkReplaceForm, BulkReplaceResult } from '#contract/help/pairings';
import { PageQuery } from '#contract/page/page';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Keyed, NoKey } from '../http/key';
import { IdParam } from '../http/params';
import { HelpedHouseholds } from './helpedHouseholds';
import { Helpers } from './helpers';
import { Replacing } from './replacing';

@ApiTags('help')
@Controller('helpers')
export class HelpersController {
  constructor(
    private readonly helpers: Helpers,
    private readonly helped: HelpedHouseholds,
    private readonly replacing: Replacing,
  ) {}

  @Get()
  @ApiOperation({ summary: '帮扶责任人及负担 Helpers with their load: households, open and overdue duties' })
  @ApiOkResponse({ type: HelperPage })
  list(@CurrentActor() actor: ApiActor, @Query() query: HelperQuery): Promise<HelperPage> {
    return this.helpers.list(actor, query);
  }

  @Post('search')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '查找帮扶责任人 The list narrowed by a name' })
  @ApiOkResponse({ type: HelperPage })
  search(@CurrentActor() actor: ApiActor, @Body() query: HelperSearch): Promise<HelperPage> {
    return this.helpers.list(actor, query);
  }

  @Get(':id/households')
  @ApiOperation({ summary: '帮扶责任人的农户 Households that somebody helps or tracks' })
  @ApiOkResponse({ type: HelpedHouseholdPage })
  households(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') helperId: string,
    @Query() query: PageQuery,
  ): Promise<HelpedHouseholdPage> {
    return this.helped.list(actor, helperId, query);
  }

  @Post(':id/replacements')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    summary: '批量更换帮扶责任人 Households of one helper go to another; each with its own key and result',
  })
  @ApiOkResponse({ type: BulkReplaceResult })
  replace(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') helperId: string,
    @Body() body: BulkReplaceForm,
  ): Promise<BulkReplaceResult> {
    return this.replacing.many(actor, helperId, body);
  }
}
