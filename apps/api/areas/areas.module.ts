import { Global, Module } from '@nestjs/common';
import { Areas } from './areas';
import { AreasController } from './areas.controller';

@Global()
@Module({ controllers: [AreasController], providers: [Areas], exports: [Areas] })
export class AreasModule {}
