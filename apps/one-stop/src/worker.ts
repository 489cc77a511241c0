import 'reflect-metadata';
import { serve } from '#platform';
import { workerModules } from './worker-modules.js';

// Sender and deadline watch in a process of their own, over HTTP only health: how a province runs them, as many as it likes.
await serve('worker', workerModules);
