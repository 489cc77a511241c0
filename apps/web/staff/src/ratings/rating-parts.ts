/** Parts of the page about ratings. */
export const RATING_PARTS = ['satisfaction', 'comments', 'flagged', 'devices'] as const;
export type RatingPart = (typeof RATING_PARTS)[number];
