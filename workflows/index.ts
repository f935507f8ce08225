export { caseWorkflow } from './case/case.workflow';
export { driftWorkflow } from './drift/drift.workflow';
export { importWorkflow } from './import/import.workflow';
export { lookBackWorkflow } from './lookBack/lookBack.workflow';
export { meetingWorkflow } from './meeting/meeting.workflow';
export { notificationsWorkflow } from './notifications/notifications.workflow';
export { sampleWorkflow } from './sample/sample.workflow';
export { webhookWorkflow } from './webhook/webhook.workflow';
