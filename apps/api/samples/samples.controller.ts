import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  SampleBody,
  SampleCaseList,
  SampleCasesQuery,
  SampleList,
  SampleQuery,
  SampleView,
  SampleWaitingQuery,
  SampleWaitingView,
} from '#contract/samples/samples';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { SampleReading } from './sampleReading';
import { Samples } from './samples';

@ApiTags('samples')
@Controller('samples')
export class SamplesController {
  constructor(
    private readonly samples: Samples,
    private readonly reading: SampleReading,
  ) {}

  @Get()
  @ApiOperation({ summary: '抽样审核 Draws, newest first' })
  @ApiOkResponse({ type: SampleList })
  list(@CurrentActor() actor: ApiActor, @Query() query: SampleQuery): Promise<SampleList> {
    return this.reading.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({
    summary: '抽样 Draw among those who wait for the sampling audit',
    description:
      'The list of those proposed is frozen and drawn at once, each case at the share of its own policy. Those drawn are to be visited, the others go on; every case is told in the background.',
  })
  @ApiCreatedResponse({ type: SampleView })
  draw(@CurrentActor() actor: ApiActor, @IdempotencyKey() key: string, @Body() body: SampleBody): Promise<SampleView> {
    return this.samples.draw(actor, key, body);
  }

  @Get('waiting')
  @ApiOperation({ summary: '待抽样 Who waits for a draw now, by township, and how many a draw would take' })
  @ApiOkResponse({ type: SampleWaitingView })
  waiting(@CurrentActor() actor: ApiActor, @Query() query: SampleWaitingQuery): Promise<SampleWaitingView> {
    return this.reading.waiting(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: '抽样结果 Seed, strata, how far the visits have come' })
  @ApiOkResponse({ type: SampleView })
  find(@CurrentActor() actor: ApiActor, @IdParam('id') sampleId: string): Promise<SampleView> {
    return this.reading.find(actor, sampleId);
  }

  @Get(':id/cases')
  @ApiOperation({
    summary: '抽样名单 The list that was drawn from: who is in, who was passed by, and what the visits found',
  })
  @ApiOkResponse({ type: SampleCaseList })
  cases(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') sampleId: string,
    @Query() query: SampleCasesQuery,
  ): Promise<SampleCaseList> {
    return this.reading.cases(actor, sampleId, query);
  }
}
