import { Module } from '@nestjs/common';
import { SessionController } from './sessions.controller';
import { Sessions } from './sessions';
import { SignIn } from './signIn';

@Module({ controllers: [SessionController], providers: [Sessions, SignIn] })
export class SessionsModule {}
