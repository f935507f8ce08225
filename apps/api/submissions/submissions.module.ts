import { Global, Module } from '@nestjs/common';
import { Submissions } from './submissions';

@Global()
@Module({ providers: [Submissions], exports: [Submissions] })
export class SubmissionsModule {}
