/** What the welcome page shows. */
export interface WelcomeView {
  vendors: number;
  /** How many address patterns the browser will be asked for. */
  addresses: number;
  /** What came of the question about site access; 'open' until it was put. */
  answer: 'open' | 'done' | 'declined' | 'later';
}

export interface WelcomeActs {
  allow(): void;
  notNow(): void;
  openSettings(): void;
}
