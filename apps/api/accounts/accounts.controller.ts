import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AccountChangeForm,
  AccountForm,
  AccountPage,
  AccountSearchForm,
  AccountView,
  GrantEndForm,
  GrantForm,
  PasswordResetForm,
} from '#contract/accounts/accounts';
import { NewTokenView, TokenForm, TokenView } from '#contract/accounts/tokens';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed, NoKey } from '../http/key';
import { IdParam } from '../http/params';
import { Accounts } from './accounts';
import { AccountSearch } from './accountSearch';
import { GrantEnd } from './grantEnd';
import { Tokens } from './tokens';

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly accountSearch: AccountSearch,
    private readonly grantEnd: GrantEnd,
    private readonly tokens: Tokens,
  ) {}

  @Post('search')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '查找账号 Find accounts', description: 'A POST so that names stay out of addresses.' })
  @ApiOkResponse({ type: AccountPage })
  search(@CurrentActor() actor: ApiActor, @Body() form: AccountSearchForm): Promise<AccountPage> {
    return this.accountSearch.search(actor, form);
  }

  @Post()
  @Keyed()
  @ApiOperation({ summary: '新建账号 Make an account' })
  @ApiCreatedResponse({ type: AccountView })
  create(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: AccountForm,
  ): Promise<AccountView> {
    return this.accounts.create(actor, key, form);
  }

  @Get(':id')
  @ApiOperation({ summary: '账号 One account' })
  @ApiOkResponse({ type: AccountView })
  get(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<AccountView> {
    return this.accounts.get(actor, id);
  }

  @Patch(':id')
  @Keyed()
  @ApiOperation({ summary: '修改、停用账号 Change or deactivate an account' })
  @ApiOkResponse({ type: AccountView })
  change(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: AccountChangeForm,
  ): Promise<AccountView> {
    return this.accounts.change(actor, key, id, form);
  }

  @Post(':id/password')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '重置密码 Set a password that has to be changed' })
  @ApiOkResponse({ type: AccountView })
  resetPassword(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: PasswordResetForm,
  ): Promise<AccountView> {
    return this.accounts.resetPassword(actor, key, id, form.password);
  }

  @Post(':id/grants')
  @Keyed()
  @ApiOperation({ summary: '授权 Give a role in an area from a day to a day' })
  @ApiCreatedResponse({ type: AccountView })
  grant(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: GrantForm,
  ): Promise<AccountView> {
    return this.accounts.grant(actor, key, id, form);
  }

  @Post(':id/grants/:grantId/end')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '终止授权 End a grant on a day' })
  @ApiOkResponse({ type: AccountView })
  async endGrant(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') accountId: string,
    @IdParam('grantId') grantId: string,
    @Body() form: GrantEndForm,
  ): Promise<AccountView> {
    await this.grantEnd.end(actor, key, { accountId, grantId }, form.toOn);
    return this.accounts.get(actor, accountId);
  }

  @Get(':id/tokens')
  @ApiOperation({ summary: '接口令牌 Bearer tokens of an account' })
  @ApiOkResponse({ type: [TokenView] })
  tokensOf(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<TokenView[]> {
    return this.tokens.list(actor, id);
  }

  @Post(':id/tokens')
  @Keyed()
  @ApiOperation({ summary: '新建接口令牌 Make a bearer token for a machine' })
  @ApiCreatedResponse({ type: NewTokenView })
  createToken(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: TokenForm,
  ): Promise<NewTokenView> {
    return this.tokens.create(actor, key, id, form);
  }

  @Post(':id/tokens/:tokenId/revoke')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '撤销接口令牌 End a token' })
  @ApiOkResponse({ type: TokenView })
  revokeToken(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') accountId: string,
    @IdParam('tokenId') tokenId: string,
  ): Promise<TokenView> {
    return this.tokens.revoke(actor, key, { accountId, tokenId });
  }
}
