import 'reflect-metadata';
import { serve } from '#platform';
import { AdministrationModule } from './administration.module.js';

await serve('administration', [AdministrationModule]);
