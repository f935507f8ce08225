import { Global, Module } from '@nestjs/common';
import { Areas } from './areas';
import { AreasController, PublicAreasController } from './areas.controller';

@Global()
@Module({ controllers: [AreasController, PublicAreasController], providers: [Areas], exports: [Areas] })
export class AreasModule {}
