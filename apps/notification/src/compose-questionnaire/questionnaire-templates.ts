/** Letters that ask whoever was drawn for a survey round. */
export const QUESTIONNAIRE_TEMPLATES = ['please-answer', 'please-answer-still'] as const;
