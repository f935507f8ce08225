import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ColleagueQuery,
  ColleagueView,
  SubstitutionEndForm,
  SubstitutionForm,
  SubstitutionView,
} from '#contract/accounts/substitutions';
import { CoveringForm, CoveringResult, StandInQuery } from '#contract/accounts/coverings';
import { CandidateList } from '#contract/tasks/candidates';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { AccountSearch } from './accountSearch';
import { Coverings } from './coverings';
import { Substitutions } from './substitutions';

@ApiTags('accounts')
@Controller()
export class SubstitutionsController {
  constructor(
    private readonly substitutions: Substitutions,
    private readonly accountSearch: AccountSearch,
    private readonly coverings: Coverings,
  ) {}

  @Get('substitutions')
  @ApiOperation({ summary: '请假代理 Cover for leave, one’s own and, for administrators, everybody’s' })
  @ApiOkResponse({ type: [SubstitutionView] })
  list(@CurrentActor() actor: ApiActor): Promise<SubstitutionView[]> {
    return this.substitutions.list(actor);
  }

  @Post('substitutions')
  @Keyed()
  @ApiOperation({ summary: '设置代理 Name a substitute for some days' })
  @ApiCreatedResponse({ type: SubstitutionView })
  create(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: SubstitutionForm,
  ): Promise<SubstitutionView> {
    return this.substitutions.create(actor, key, form);
  }

  @Post('substitutions/:id/end')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({ summary: '终止代理 End it earlier' })
  @ApiOkResponse({ type: SubstitutionView })
  end(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @IdParam('id') id: string,
    @Body() form: SubstitutionEndForm,
  ): Promise<SubstitutionView> {
    return this.substitutions.end(actor, key, id, form.toOn);
  }

  @Post('substitutions/several')
  @Keyed()
  @ApiOperation({
    summary: '为多人设置代理 Name substitutes for several people in the same days',
    description:
      'By whoever watches over them or keeps their accounts. All of them or none: a substitute opens the other’s cases by an office of the own, and is not away in those days.',
  })
  @ApiCreatedResponse({ type: CoveringResult })
  cover(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Body() form: CoveringForm,
  ): Promise<CoveringResult> {
    return this.coverings.create(actor, key, form);
  }

  @Get('accounts/:id/stand-ins')
  @ApiOperation({ summary: '可代理人员 Who opens somebody’s cases and is not away in these days' })
  @ApiOkResponse({ type: CandidateList })
  standIns(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') id: string,
    @Query() query: StandInQuery,
  ): Promise<CandidateList> {
    return this.coverings.standIns(actor, id, query);
  }

  @Get('colleagues')
  @ApiOperation({ summary: '同事 Who holds an office today within one’s areas' })
  @ApiOkResponse({ type: [ColleagueView] })
  colleagues(@CurrentActor() actor: ApiActor, @Query() query: ColleagueQuery): Promise<ColleagueView[]> {
    return this.accountSearch.colleagues(actor, query);
  }
}
