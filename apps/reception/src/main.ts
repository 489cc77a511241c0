import 'reflect-metadata';
import { serve } from '#platform';
import { ReceptionModule } from './reception.module.js';

await serve('reception', [ReceptionModule]);
