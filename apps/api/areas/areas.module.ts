import { Global, Module } from '@nestjs/common';
import { AreaKeeping } from './areaKeeping';
import { Areas } from './areas';
import { AreasController, PublicAreasController } from './areas.controller';

@Global()
@Module({ controllers: [AreasController, PublicAreasController], providers: [Areas, AreaKeeping], exports: [Areas] })
export class AreasModule {}
