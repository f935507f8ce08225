import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CertificateView,
  NoticeBody,
  NoticeList,
  NoticeListQuery,
  NoticeView,
  PostBody,
  PostResult,
  WaitingNoticeList,
  WaitingNoticesQuery,
} from '#contract/notices/notice';
import { ObjectionBody, ObjectionResult, PublicObjectionBody } from '#contract/notices/objection';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Proved } from '../http/proof';
import { SignInLimit } from '../http/rateLimit';
import { Public } from '../http/sessionGuard';
import { Notices } from './notices';
import { Objections } from './objections';

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @ApiOperation({ summary: '公示列表 Notices, newest first' })
  @ApiOkResponse({ type: NoticeList })
  list(@CurrentActor() actor: ApiActor, @Query() query: NoticeListQuery): Promise<NoticeList> {
    return this.notices.list(actor, query);
  }

  @Get('waiting')
  @ApiOperation({ summary: '待公示农户 Households that wait to be put on a notice' })
  @ApiOkResponse({ type: WaitingNoticeList })
  waiting(@CurrentActor() actor: ApiActor, @Query() { areaCode }: WaitingNoticesQuery): Promise<WaitingNoticeList> {
    return this.notices.waiting(actor, areaCode);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '拟公示 A paper with the cases that wait for their notice' })
  @ApiCreatedResponse({ type: NoticeView })
  prepare(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() body: NoticeBody,
  ): Promise<NoticeView> {
    return this.notices.prepare(actor, key, body);
  }

  @Get(':id')
  @ApiOperation({ summary: '公示 Entries, days left, objections, and what goes to the printer' })
  @ApiOkResponse({ type: NoticeView })
  find(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<NoticeView> {
    return this.notices.find(actor, id);
  }

  @Post(':id/post')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '张贴 Posted, with a photo, for all cases of the paper' })
  @ApiOkResponse({ type: PostResult })
  post(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') noticeId: string,
    @IdempotencyKey() key: string,
    @Body() body: PostBody,
  ): Promise<PostResult> {
    return this.notices.post(actor, { noticeId, key, body });
  }

  @Get(':id/certificate')
  @ApiOperation({ summary: '公示无异议证明' })
  @ApiOkResponse({ type: CertificateView })
  certificate(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<CertificateView> {
    return this.notices.certificate(actor, id);
  }
}

@ApiTags('notices')
@Keyed()
@Controller()
export class ObjectionsController {
  constructor(private readonly objections: Objections) {}

  @Post('objections')
  @ApiOperation({ summary: '登记公示异议 An objection that came to the township' })
  @ApiCreatedResponse({ type: ObjectionResult })
  receive(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() body: ObjectionBody,
  ): Promise<ObjectionResult> {
    return this.objections.byTownship(actor, key, body);
  }

  @Post('public/objections')
  @Public()
  @SignInLimit()
  @Proved()
  @ApiOperation({ summary: '提出公示异议 By anybody who read the notice' })
  @ApiCreatedResponse({ type: ObjectionResult })
  object(@IdempotencyKey() key: string, @Body() body: PublicObjectionBody): Promise<ObjectionResult> {
    return this.objections.byAnybody(key, body);
  }
}
