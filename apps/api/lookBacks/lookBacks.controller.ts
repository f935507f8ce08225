import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  LookBackDrawDetail,
  LookBackDrawForm,
  LookBackDrawList,
  LookBackList,
  LookBackQuery,
  LookBackRequest,
  LookBackResultForm,
  LookBackView,
  LookBackWork,
} from '#contract/lookBacks/lookBacks';
import { PageQuery } from '#contract/page/page';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { LookBackDraws } from './lookBackDraws';
import { LookBackReading } from './lookBackReading';
import { LookBacks } from './lookBacks';

@ApiTags('look-backs')
@Controller('look-backs')
export class LookBacksController {
  constructor(
    private readonly lookBacks: LookBacks,
    private readonly draws: LookBackDraws,
    private readonly reading: LookBackReading,
  ) {}

  @Get()
  @ApiOperation({ summary: '回头看 What was closed and is looked at again, newest first' })
  @ApiOkResponse({ type: LookBackList })
  list(@CurrentActor() actor: ApiActor, @Query() query: LookBackQuery): Promise<LookBackList> {
    return this.reading.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '要求回头看 Ask for a look-back at a household, with a reason' })
  @ApiCreatedResponse({ type: LookBackView })
  request(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: LookBackRequest,
  ): Promise<LookBackView> {
    return this.lookBacks.request(actor, key, form);
  }

  @Get('work')
  @ApiOperation({ summary: '待回头看 How many look-backs wait for the reader to go and look' })
  @ApiOkResponse({ type: LookBackWork })
  work(@CurrentActor() actor: ApiActor): Promise<LookBackWork> {
    return this.reading.work(actor);
  }

  @Get('draws')
  @ApiOperation({ summary: '回头看抽样 Draws among the households whose risk was eliminated, newest first' })
  @ApiOkResponse({ type: LookBackDrawList })
  listDraws(@CurrentActor() actor: ApiActor, @Query() query: PageQuery): Promise<LookBackDrawList> {
    return this.draws.list(actor, query);
  }

  @Post('draws')
  @Keyed()
  @ApiOperation({ summary: '抽取回头看 Draw a share of them, township by township, and open their look-backs' })
  @ApiCreatedResponse({ type: LookBackDrawDetail })
  draw(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: LookBackDrawForm,
  ): Promise<LookBackDrawDetail> {
    return this.draws.draw(actor, key, form);
  }

  @Get('draws/:id')
  @ApiOperation({ summary: '一次抽取 One draw with its seed and the list it was drawn from' })
  @ApiOkResponse({ type: LookBackDrawDetail })
  findDraw(@CurrentActor() actor: ApiActor, @IdParam('id') drawId: string): Promise<LookBackDrawDetail> {
    return this.draws.find(actor, drawId);
  }

  @Get(':id')
  @ApiOperation({ summary: '一次回头看 One look-back and what came of it' })
  @ApiOkResponse({ type: LookBackView })
  find(@CurrentActor() actor: ApiActor, @IdParam('id') lookBackId: string): Promise<LookBackView> {
    return this.reading.find(actor, lookBackId);
  }

  @Post(':id/result')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    summary: '登记回头看结果 Say what was seen',
    description:
      'Nothing new closes it with the statement. Something found at a household is a clue from then on: it joins the open case, or opens one. A problem struck off is open again.',
  })
  @ApiOkResponse({ type: LookBackView })
  answer(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') lookBackId: string,
    @Body() form: LookBackResultForm,
  ): Promise<LookBackView> {
    return this.lookBacks.answer(actor, { lookBackId, key, form });
  }
}
