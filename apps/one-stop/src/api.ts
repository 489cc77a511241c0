import 'reflect-metadata';
import { serve } from '#platform';
import { appModules } from './app-modules.js';

// The HTTP API of all apps in one process, beside workers and page servers of their own: how a province runs it.
await serve('api', appModules);
