import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  PairingEndForm,
  PairingForm,
  PairingPage,
  PairingQuery,
  PairingReplaceForm,
  PairingView,
} from '#contract/help/pairings';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { PairingKeeping } from './keeping';
import { PairingReading } from './reading';
import { Replacing } from './replacing';

@ApiTags('help')
@Controller('pairings')
export class PairingsController {
  constructor(
    private readonly reading: PairingReading,
    private readonly keeping: PairingKeeping,
    private readonly replacing: Replacing,
  ) {}

  @Get()
  @ApiOperation({ summary: '结对帮扶台账 Who helps which household, in a case or outside one' })
  @ApiOkResponse({ type: PairingPage })
  list(@CurrentActor() actor: ApiActor, @Query() query: PairingQuery): Promise<PairingPage> {
    return this.reading.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '结对 A helper for a household that has none' })
  @ApiCreatedResponse({ type: PairingView })
  create(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: PairingForm,
  ): Promise<PairingView> {
    return this.keeping.create(actor, key, form);
  }

  @Post(':id/replace')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '更换结对责任人 Another helper, from this moment; through the case where there is one' })
  @ApiOkResponse({ type: PairingView })
  replace(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: PairingReplaceForm,
  ): Promise<PairingView> {
    return this.replacing.one(actor, { ...form, id, key });
  }

  @Post(':id/end')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '解除结对 End the pairing of a household that is not monitored' })
  @ApiOkResponse({ type: PairingView })
  end(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() { reasonText }: PairingEndForm,
  ): Promise<PairingView> {
    return this.keeping.end(actor, { id, key, reasonText });
  }
}
