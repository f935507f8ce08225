import { Module } from '@nestjs/common';
import { Sheets } from './sheets';
import { SheetsController } from './sheets.controller';

@Module({ controllers: [SheetsController], providers: [Sheets] })
export class SheetsModule {}
