declare module 'virtual:dataset' {
  /** See `CompiledIndex` in lib/core/compiled-index.ts. */
  export const sites: string;
  export const sheets: string;
  export const methodology: import('../core/rating/methodology').Methodology;
  /** Short texts of the rules by language. */
  export const shorts: Record<import('../core/sheet').Lang, Record<string, string>>;
  /** Short names of countries by language and code. */
  export const countries: Record<import('../core/sheet').Lang, Record<string, string>>;
}
