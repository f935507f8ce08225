import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { TasksModule } from '../tasks/tasks.module';
import { MeetingReading } from './meetingReading';
import { Meetings } from './meetings';
import { MeetingsController } from './meetings.controller';
import { Members } from './members';
import { Minutes } from './minutes';
import { VillageMeetingsController } from './villageMeetings.controller';

@Module({
  imports: [CasesModule, TasksModule],
  controllers: [MeetingsController, VillageMeetingsController],
  providers: [MeetingReading, Meetings, Members, Minutes],
})
export class MeetingsModule {}
