/** Version of the engine that recipes name; it equals the package's version, held by a test. */
export const engineVersion = "0.1.0";
