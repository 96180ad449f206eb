/** Shape of the prose on the page about the method. */
export interface AboutSection {
  readonly anchor: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What the page adds below the words. */
  readonly adds?: 'scores' | 'coverage' | 'corrections';
}
