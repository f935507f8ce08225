import { Module } from '@nestjs/common';
import { Files } from './files';
import { FilesController } from './files.controller';

@Module({ controllers: [FilesController], providers: [Files], exports: [Files] })
export class FilesModule {}
