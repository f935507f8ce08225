import { Module } from '@nestjs/common';
import { WebhooksController } from './webhooks.controller';
import { Webhooks } from './webhooks';

@Module({ controllers: [WebhooksController], providers: [Webhooks] })
export class WebhooksModule {}
