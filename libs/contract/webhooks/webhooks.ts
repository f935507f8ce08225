import { ApiProperty } from '@nestjs/swagger';
import { type NotificationKind, notificationKinds } from '#domain/notifications/kinds';
import { type DeliveryState, deliveryStates, type DisabledReason, disabledReasons } from '#domain/webhooks/message';
import { InstantField } from '../fields/day';
import { CodesField, IdsField } from '../fields/parts';
import { AreaField, CodeField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

export const mostReplayed = 1000;

/** A receiver of signed messages. */
export class WebhookForm {
  @TextField({ about: '名称 What it is', example: '县政务短信平台', max: 60 })
  name!: string;

  @TextField({ about: '接收地址 https only', example: 'https://gateway.example.com/shouwang', max: 500 })
  url!: string;

  @AreaField({ about: '地区 Of whose cases it hears', example: '410621000000' })
  areaCode!: string;

  @CodesField(notificationKinds, {
    about: '提醒类型 Kinds of notices it hears of',
    example: ['reminded', 'taskUrged'],
    min: 1,
    max: notificationKinds.length,
  })
  kinds!: readonly NotificationKind[];
}

export class WebhookView {
  @ApiProperty({ format: 'uuid', example: '0b4f6a52-7f0d-4f0f-8f55-6a1d5a0a9d11' })
  id!: string;

  @ApiProperty({ example: '县政务短信平台' })
  name!: string;

  @ApiProperty({ example: 'https://gateway.example.com/shouwang' })
  url!: string;

  @ApiProperty({ example: '410621000000' })
  areaCode!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县' })
  areaName!: string;

  @ApiProperty({ enum: [...notificationKinds], isArray: true, example: ['reminded', 'taskUrged'] })
  kinds!: readonly NotificationKind[];

  @ApiProperty({ type: Date, example: '2026-11-22T04:00:00.000Z' })
  createdAt!: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'Since when nothing is sent to it', example: null })
  disabledAt!: Date | null;

  @ApiProperty({ enum: [...disabledReasons], nullable: true, example: null })
  disabledWhy!: DisabledReason | null;

  @ApiProperty({ type: Date, nullable: true, description: 'Since when it has taken nothing', example: null })
  failingSince!: Date | null;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'When it took one last',
    example: '2026-11-22T04:00:00.000Z',
  })
  lastDeliveredAt!: Date | null;

  @ApiProperty({ description: 'Messages that are on their way', example: 0 })
  waiting!: number;

  @ApiProperty({ description: 'Messages that were given up or are held, to be sent again by hand', example: 0 })
  undelivered!: number;
}

export class WebhookList {
  @ApiProperty({ type: [WebhookView] })
  rows!: readonly WebhookView[];
}

export class NewWebhookView extends WebhookView {
  @ApiProperty({
    description: 'Signs every message (Standard Webhooks); shown in this answer only',
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  })
  secret!: string;
}

export class DeliveryQuery extends PageQuery {
  @CodeField(deliveryStates, { about: '状态 State', example: 'failed', optional: true })
  state?: DeliveryState;
}

export class DeliveryView {
  @ApiProperty({
    format: 'uuid',
    description: 'The message’s id, the header `webhook-id`',
    example: '5f1e7c90-1f7b-4b8e-8d2c-0a6d9e3b4c21',
  })
  id!: string;

  @ApiProperty({ enum: [...notificationKinds], example: 'reminded' })
  kind!: NotificationKind;

  @ApiProperty({ format: 'uuid', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @ApiProperty({ description: 'Place in the case’s ledger', example: 7 })
  seq!: number;

  @ApiProperty({ enum: [...deliveryStates], example: 'delivered' })
  state!: DeliveryState;

  @ApiProperty({ description: 'How often it was sent', example: 1 })
  attempts!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'The receiver’s last status', example: 204 })
  lastStatus!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why no status came: inside, unknownHost, refused, tls, timeout, broken',
    example: null,
  })
  lastFault!: string | null;

  @ApiProperty({ type: Date, description: 'When it was made', example: '2026-11-22T04:00:00.000Z' })
  createdAt!: Date;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'When it was sent last',
    example: '2026-11-22T04:00:01.000Z',
  })
  lastAt!: Date | null;
}

export class DeliveryList extends PageEnd {
  @ApiProperty({ type: [DeliveryView], description: 'Newest first' })
  rows!: readonly DeliveryView[];
}

/** What is sent again: messages by id, or all that were made in a span of time and match the states. */
export class ReplayForm {
  @IdsField({
    about: '消息编号 Messages by id; without them those of the span',
    example: ['5f1e7c90-1f7b-4b8e-8d2c-0a6d9e3b4c21'],
    max: 200,
    min: 1,
    optional: true,
  })
  ids?: readonly string[];

  @InstantField({ about: '起 Made from this moment on', example: '2026-11-20T00:00:00.000Z', optional: true })
  from?: string;

  @InstantField({ about: '止 Made before this moment', example: '2026-11-22T00:00:00.000Z', optional: true })
  until?: string;

  @CodesField(deliveryStates, {
    about: '状态 Of these states; `failed` and `held` unless it is said',
    example: ['failed', 'held'],
    max: deliveryStates.length,
    min: 1,
    optional: true,
  })
  states?: readonly DeliveryState[];
}

export class ReplayView {
  @ApiProperty({ description: `Messages that are sent again, the oldest ${mostReplayed} at most`, example: 12 })
  sent!: number;
}
