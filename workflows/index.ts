export { caseWorkflow } from './case/case.workflow';
export { meetingWorkflow } from './meeting/meeting.workflow';
