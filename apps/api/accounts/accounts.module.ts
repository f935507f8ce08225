import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller';
import { Accounts } from './accounts';
import { AccountSearch } from './accountSearch';
import { Coverings } from './coverings';
import { GrantEnd } from './grantEnd';
import { Substitutions } from './substitutions';
import { SubstitutionsController } from './substitutions.controller';
import { Tokens } from './tokens';

@Module({
  controllers: [AccountsController, SubstitutionsController],
  providers: [Accounts, AccountSearch, Coverings, GrantEnd, Substitutions, Tokens],
})
export class AccountsModule {}
