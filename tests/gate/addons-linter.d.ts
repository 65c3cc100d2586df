/** The part of the package that is used here; its own types are of an older version. */
declare module 'addons-linter' {
  export interface Finding {
    code: string;
    message: string;
    description: string;
    file?: string;
    line?: number;
    column?: number;
  }
  interface Report {
    errors: Finding[];
    warnings: Finding[];
    notices: Finding[];
  }
  const linter: { createInstance(options: object): { run(): Promise<Report> } };
  export default linter;
}
