import { Module } from '@nestjs/common';
import { SampleReading } from './sampleReading';
import { Samples } from './samples';
import { SamplesController } from './samples.controller';

@Module({ controllers: [SamplesController], providers: [Samples, SampleReading] })
export class SamplesModule {}
