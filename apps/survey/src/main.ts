import 'reflect-metadata';
import { serve } from '#platform';
import { SurveyModule } from './survey.module.js';

await serve('survey', [SurveyModule]);
