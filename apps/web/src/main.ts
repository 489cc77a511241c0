import 'reflect-metadata';
import { serve } from '#platform';
import { WebModule } from './web.module.js';

await serve('web', ({ publicUrl }, { API_URL }) => [WebModule.over(API_URL || publicUrl)]);
