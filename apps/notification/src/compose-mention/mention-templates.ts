/** Letters to a colleague who is called to a case. */
export const MENTION_TEMPLATES = ['case-mention'] as const;
