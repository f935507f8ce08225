import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller';
import { PolicyKeeping } from './policyKeeping';
import { PolicyStore } from './policyStore';

@Module({ controllers: [PoliciesController], providers: [PolicyKeeping, PolicyStore] })
export class PolicyModule {}
