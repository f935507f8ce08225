import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller';
import { Accounts } from './accounts';
import { AccountSearch } from './accountSearch';
import { GrantEnd } from './grantEnd';
import { Substitutions } from './substitutions';
import { SubstitutionsController } from './substitutions.controller';
import { Tokens } from './tokens';

@Module({
  controllers: [AccountsController, SubstitutionsController],
  providers: [Accounts, AccountSearch, GrantEnd, Substitutions, Tokens],
})
export class AccountsModule {}
