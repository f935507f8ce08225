import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ClueBody, ClueDetail, ClueList, ClueListQuery, ClueResult } from '#contract/clues/clue';
import { Receipt, ReceiptQuestion, ReceiptStatus, SelfReportBody } from '#contract/clues/selfReport';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed, NoKey } from '../http/key';
import { IdParam } from '../http/params';
import { Proved } from '../http/proof';
import { SignInLimit } from '../http/rateLimit';
import { Public } from '../http/sessionGuard';
import { Clues } from './clues';
import { Receipts } from './receipts';

@ApiTags('clues')
@Controller('clues')
export class CluesController {
  constructor(private readonly clues: Clues) {}

  @Get()
  @ApiOperation({ summary: '线索列表 Clues in one’s area, newest first' })
  @ApiOkResponse({ type: ClueList })
  list(@CurrentActor() actor: ApiActor, @Query() query: ClueListQuery): Promise<ClueList> {
    return this.clues.list(actor, query);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '上报线索 Report a clue: for the household by phone, from a visit, an alert, a petition' })
  @ApiCreatedResponse({ type: ClueResult })
  report(@CurrentActor() actor: ApiActor, @IdempotencyKey() key: string, @Body() body: ClueBody): Promise<ClueResult> {
    return this.clues.report(actor, key, body);
  }

  @Get(':id')
  @ApiOperation({ summary: '线索详情 A clue with what was said' })
  @ApiOkResponse({ type: ClueDetail })
  detail(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<ClueDetail> {
    return this.clues.detail(actor, id);
  }
}

@ApiTags('public')
@Public()
@SignInLimit()
@Controller('public')
export class PublicCluesController {
  constructor(
    private readonly clues: Clues,
    private readonly receipts: Receipts,
  ) {}

  @Post('self-reports')
  @Keyed()
  @Proved()
  @ApiOperation({ summary: '自主申报 A household reports itself: six things, a receipt number' })
  @ApiCreatedResponse({ type: Receipt })
  selfReport(@IdempotencyKey() key: string, @Body() body: SelfReportBody): Promise<Receipt> {
    return this.clues.selfReport(key, body);
  }

  @Post('receipts/status')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '回执查询 Where the application is, by receipt number and last four digits' })
  @ApiOkResponse({ type: ReceiptStatus })
  status(@Body() body: ReceiptQuestion): Promise<ReceiptStatus> {
    return this.receipts.status(body);
  }
}
