import 'reflect-metadata';
import { serve } from '#platform';
import { WorkflowModule } from './workflow.module.js';

await serve('workflow', [WorkflowModule]);
