import 'reflect-metadata';
import { serve } from '#platform';
import { OversightModule } from './oversight.module.js';

await serve('oversight', [OversightModule]);
