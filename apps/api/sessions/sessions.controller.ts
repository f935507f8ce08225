import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasswordForm, SessionView, SignInForm } from '#contract/sessions/sessions';
import { findActorBySession } from '#database/queries/identity';
import { Database } from '../database/database';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Keyed, NoKey } from '../http/key';
import { SignInLimit } from '../http/rateLimit';
import { refused } from '../http/refused';
import { BeforePasswordChange, Public, sessionCookie, tokenHash } from '../http/sessionGuard';
import { apiSettings, type ApiSettings } from '../settings';
import { SignIn } from './signIn';
import { Sessions } from './sessions';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly database: Database,
    @Inject(apiSettings) private readonly settings: ApiSettings,
  ) {}

  @Post()
  @Public()
  @NoKey()
  @SignInLimit()
  @HttpCode(200)
  @ApiOperation({
    summary: '登录 Sign in',
    description: 'Sets the session cookie. After repeated failures the account is locked for a while.',
    security: [],
  })
  @ApiOkResponse({ type: SessionView })
  async open(@Body() form: SignInForm, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    const { token } = await this.signIn.open(form.login, form.password);
    const found = await findActorBySession(this.database.pool, tokenHash(token));
    if (found === null) throw refused('session.expired');
    void reply.setCookie(sessionCookie, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.settings.session.secureCookie,
    });
    return this.sessions.view({ ...found, via: 'session' }, token);
  }

  @Get()
  @BeforePasswordChange()
  @ApiOperation({ summary: '当前登录 Who is signed in, with rights, areas and the CSRF token' })
  @ApiOkResponse({ type: SessionView })
  view(@CurrentActor() actor: ApiActor, @Req() request: FastifyRequest): Promise<SessionView> {
    return this.sessions.view(actor, request.sessionToken);
  }

  @Delete()
  @NoKey()
  @BeforePasswordChange()
  @HttpCode(204)
  @ApiOperation({ summary: '退出 Sign out' })
  @ApiNoContentResponse()
  async end(
    @CurrentActor() actor: ApiActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(actor, request.sessionToken);
    void reply.clearCookie(sessionCookie, { path: '/' });
  }

  @Post('password')
  @SignInLimit()
  @BeforePasswordChange()
  @Keyed()
  @HttpCode(204)
  @ApiOperation({ summary: '修改密码 Change one’s password', description: 'Every other session of the account ends.' })
  @ApiNoContentResponse()
  async changePassword(
    @CurrentActor() actor: ApiActor,
    @Body() form: PasswordForm,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.sessions.changePassword(actor, form, request.sessionToken);
  }
}
