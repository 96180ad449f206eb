/** Pixels of a card: what Open Graph readers expect of a large picture (https://ogp.me, and the sites that show it). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
