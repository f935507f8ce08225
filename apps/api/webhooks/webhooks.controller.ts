import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  DeliveryList,
  DeliveryQuery,
  NewWebhookView,
  ReplayForm,
  ReplayView,
  WebhookForm,
  WebhookList,
  WebhookView,
} from '#contract/webhooks/webhooks';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Webhooks } from './webhooks';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: Webhooks) {}

  @Get()
  @ApiOperation({ summary: '消息接收端 Receivers of signed messages' })
  @ApiOkResponse({ type: WebhookList })
  list(@CurrentActor() actor: ApiActor): Promise<WebhookList> {
    return this.webhooks.list(actor);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '登记接收端 Names a receiver; its secret is shown in this answer only' })
  @ApiCreatedResponse({ type: NewWebhookView })
  create(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() body: WebhookForm,
  ): Promise<NewWebhookView> {
    return this.webhooks.create(actor, key, body);
  }

  @Post(':id/secret')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '更换密钥 Another secret from now on, shown in this answer only' })
  @ApiOkResponse({ type: NewWebhookView })
  renewSecret(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
  ): Promise<NewWebhookView> {
    return this.webhooks.renewSecret(actor, key, id);
  }

  @Post(':id/enable')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '启用 Sends to it again; what was held is sent by hand' })
  @ApiOkResponse({ type: WebhookView })
  enable(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
  ): Promise<WebhookView> {
    return this.webhooks.enable(actor, key, id);
  }

  @Post(':id/disable')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '停用 Sends nothing to it; what it would get is held' })
  @ApiOkResponse({ type: WebhookView })
  disable(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
  ): Promise<WebhookView> {
    return this.webhooks.disable(actor, key, id);
  }

  @Get(':id/deliveries')
  @ApiOperation({ summary: '发送记录 What was sent to it, newest first' })
  @ApiOkResponse({ type: DeliveryList })
  deliveries(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') id: string,
    @Query() query: DeliveryQuery,
  ): Promise<DeliveryList> {
    return this.webhooks.deliveries(actor, id, query);
  }

  @Post(':id/replay')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '重发 Sends messages again, one or a span of time, each under its own id' })
  @ApiOkResponse({ type: ReplayView })
  replay(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() body: ReplayForm,
  ): Promise<ReplayView> {
    return this.webhooks.replay(actor, key, id, body);
  }
}
