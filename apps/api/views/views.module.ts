import { Module } from '@nestjs/common';
import { Views } from './views';
import { ViewsController } from './views.controller';

@Module({ controllers: [ViewsController], providers: [Views] })
export class ViewsModule {}
