import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { PolicyAssignForm, PolicyForm } from '#contract/policy/policyForms';
import type { PolicyView } from '#contract/policy/policyViews';
import { covers, levelOf } from '#domain/access/areas';
import type { Policy } from '#domain/policy/policy';
import { checkPolicy } from '#domain/policy/validate';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { isTaken, managedOnce } from '../database/managed';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused, throwRefusals } from '../http/refused';
import { PolicyStore } from './policyStore';

type Place = PolicyAssignForm;

/** Saves a county's arrangement of the procedure as a new version, after the domain's own check. */
@Injectable()
export class PolicyKeeping {
  constructor(
    private readonly source: DataSource,
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly audit: Audit,
    private readonly store: PolicyStore,
  ) {}

  /** The version must be the next one: who saved in between is not overwritten. */
  async save(actor: ApiActor, key: string, form: PolicyForm): Promise<PolicyView> {
    const { policy } = form;
    if (!/^[A-Za-z][\w.-]{1,39}$/.test(policy.code)) throw refused('form.shape', { field: 'policy.code' });
    await this.demandPlace(actor, form);
    throwRefusals(
      checkPolicy(policy).map((fault) => ({
        ...fault,
        field: fault.field === undefined ? 'policy' : `policy.${fault.field}`,
      })),
    );
    return this.write(actor, { key, operation: 'policy.save', body: form, place: form }, async (manager) => {
      if ((await this.store.lastVersion(manager, policy.code)) !== policy.version - 1)
        throw refused('policy.versionExists', { field: 'policy.version' });
      return policy;
    });
  }

  /** Puts a saved policy in force for an area from a day on, as the next version of its code. */
  async assign(
    actor: ApiActor,
    key: string,
    of: { code: string; version: number },
    form: PolicyAssignForm,
  ): Promise<PolicyView> {
    await this.demandPlace(actor, form);
    const { policy } = await this.store.get(actor, of.code, of.version);
    return this.write(
      actor,
      { key, operation: `policy.assign:${of.code}@${of.version}`, body: form, place: form },
      async (manager) => ({
        ...policy,
        version: (await this.store.lastVersion(manager, of.code)) + 1,
      }),
    );
  }

  private async write(
    actor: ApiActor,
    asked: { key: string; operation: string; body: unknown; place: Place },
    next: (manager: EntityManager) => Promise<Policy>,
  ): Promise<PolicyView> {
    const { key, operation, body, place } = asked;
    const { code, version } = await managedOnce(
      this.source,
      actor,
      { key, accountId: actor.accountId, operation, body },
      async (manager, client) => {
        const policy = await next(manager);
        await this.store.insert(manager, actor, { policy, areaCode: place.areaCode, effectiveOn: place.effectiveOn });
        const objectId = `${policy.code}@${policy.version}`;
        await this.audit.write(client, actor, {
          action: 'policy.save',
          objectType: 'policy',
          objectId,
          areaCode: place.areaCode,
          outcome: 'done',
        });
        return { code: policy.code, version: policy.version };
      },
    ).catch((error: unknown) => {
      throw isTaken(error, 'policy_code_version_key')
        ? refused('policy.versionExists', { field: 'policy.version' })
        : error;
    });
    return this.store.get(actor, code, version);
  }

  private async demandPlace(actor: ApiActor, { areaCode, effectiveOn }: Place): Promise<void> {
    const grants = this.access.anywhere(actor, 'policy.edit');
    await this.areas.demandKnown(areaCode, 'areaCode');
    if (!['county', 'city', 'province'].includes(levelOf(areaCode)))
      throw refused('area.unknown', { field: 'areaCode' });
    if (!grants.some((grant) => covers(grant.areaCode, areaCode))) throw refused('area.outside', { field: 'areaCode' });
    if (effectiveOn < (await this.database.clock.todayOn())) throw refused('reference.past', { field: 'effectiveOn' });
  }
}
