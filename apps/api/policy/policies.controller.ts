import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { PolicyAssignForm, PolicyForm } from '#contract/policy/policyForms';
import { InForceQuery, PolicyPage, PolicyQuery, PolicyRowView, PolicyView } from '#contract/policy/policyViews';
import { Database } from '../database/database';
import { Access } from '../http/access';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { CodeParam, VersionParam } from '../http/params';
import { PolicyKeeping } from './policyKeeping';
import { PolicyStore } from './policyStore';

@ApiTags('policies')
@Controller('policies')
export class PoliciesController {
  constructor(
    private readonly store: PolicyStore,
    private readonly keeping: PolicyKeeping,
    private readonly access: Access,
    private readonly database: Database,
  ) {}

  @Get()
  @ApiOperation({ summary: '政策版本 Saved versions, by code' })
  @ApiOkResponse({ type: PolicyPage })
  list(@CurrentActor() actor: ApiActor, @Query() query: PolicyQuery): Promise<PolicyPage> {
    this.access.anywhere(actor, 'policy.read');
    return this.store.list(actor, query);
  }

  @Get('in-force')
  @ApiOperation({ summary: '现行政策 The one that a case opened in an area on a day follows' })
  @ApiOkResponse({ type: PolicyView })
  async inForce(@CurrentActor() actor: ApiActor, @Query() { areaCode, on }: InForceQuery): Promise<PolicyView> {
    this.access.anywhere(actor, 'policy.read');
    return this.store.inForce(actor, areaCode, on ?? (await this.database.clock.todayOn()));
  }

  @Post()
  @Keyed()
  @ApiOperation({
    summary: '保存政策新版本 Save a new version',
    description:
      'Checked as a whole: every step reachable, every one with a way out and a role, the limits within the chain.',
  })
  @ApiCreatedResponse({ type: PolicyView })
  save(@CurrentActor() actor: ApiActor, @IdempotencyKey() key: string, @Body() form: PolicyForm): Promise<PolicyView> {
    return this.keeping.save(actor, key, form);
  }

  @Get(':code/versions')
  @ApiOperation({ summary: '版本历史 Every version of a policy, newest first' })
  @ApiParam({ name: 'code', example: 'national15' })
  @ApiOkResponse({ type: [PolicyRowView] })
  versions(@CurrentActor() actor: ApiActor, @CodeParam('code') code: string): Promise<PolicyRowView[]> {
    this.access.anywhere(actor, 'policy.read');
    return this.store.versions(actor, code);
  }

  @Get(':code/versions/:version')
  @ApiOperation({ summary: '政策 One version in full' })
  @ApiParam({ name: 'code', example: 'national15' })
  @ApiParam({ name: 'version', example: 1 })
  @ApiOkResponse({ type: PolicyView })
  get(
    @CurrentActor() actor: ApiActor,
    @CodeParam('code') code: string,
    @VersionParam('version') version: number,
  ): Promise<PolicyView> {
    this.access.anywhere(actor, 'policy.read');
    return this.store.get(actor, code, version);
  }

  @Post(':code/versions/:version/assign')
  @Keyed()
  @ApiOperation({ summary: '启用政策 Put a saved policy in force for an area from a day on' })
  @ApiParam({ name: 'code', example: 'national15' })
  @ApiParam({ name: 'version', example: 1 })
  @ApiCreatedResponse({ type: PolicyView })
  assign(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @CodeParam('code') code: string,
    @VersionParam('version') version: number,
    @Body() form: PolicyAssignForm,
  ): Promise<PolicyView> {
    return this.keeping.assign(actor, key, { code, version }, form);
  }
}
