import type { z } from "zod";

/** The parts of a Zod definition that walking along data needs. */
export interface Definition {
  /** Fields of an object, in order. */
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  /** What a list holds. */
  readonly element?: z.ZodType;
  /** What a record holds. */
  readonly valueType?: z.ZodType;
}

interface Wrapped extends Definition {
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
}

/** The definition that applies to some data: without its wrapping, and of the branch that is meant. */
export function definitionFor(schema: z.ZodType, data: unknown): Definition {
  const definition = schema._zod.def as unknown as Wrapped;
  const { innerType, options, discriminator } = definition;
  if (innerType) return definitionFor(innerType, data);
  if (!options) return definition;
  const branch = options.find((option) => {
    if (discriminator === undefined || typeof data !== "object" || data === null) return false;
    const field = (option._zod.def as unknown as Definition).shape?.[discriminator];
    return field?.safeParse((data as Record<string, unknown>)[discriminator]).success;
  });
  return branch ? definitionFor(branch, data) : {};
}
