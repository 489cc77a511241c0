/** Ways to look at a process, as its address names them. */
export const PROCESS_PARTS = ['table', 'general', 'compare', 'try'] as const;
export type ProcessPart = (typeof PROCESS_PARTS)[number];
