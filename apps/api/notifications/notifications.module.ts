import { Module } from '@nestjs/common';
import { NotificationsController } from './notifications.controller';
import { Notifications } from './notifications';

@Module({ controllers: [NotificationsController], providers: [Notifications] })
export class NotificationsModule {}
