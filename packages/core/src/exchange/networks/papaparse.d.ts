/**
 * What we use of papaparse, typed here and imported by file: the published types bring Node's along,
 * and core must not compile with those.
 */
declare module "papaparse/papaparse.js" {
  interface Config {
    readonly delimiter?: string;
    readonly newline?: "\n" | "\r" | "\r\n";
    readonly skipEmptyLines?: boolean;
  }
  interface Parsed {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly type: string; readonly row?: number }[];
  }
  const Papa: {
    readonly parse: (text: string, config: Config) => Parsed;
    readonly unparse: (rows: readonly (readonly string[])[], config: Config) => string;
  };
  export default Papa;
}
