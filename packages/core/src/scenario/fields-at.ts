import type { z } from "zod";

/** The parts of a Zod definition that finding a field's neighbours needs. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
}

/** Lists the fields that a schema knows at a place in the data, empty when the place has none. */
export function fieldsAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): string[] {
  const definition = schema._zod.def as unknown as Definition;
  if (definition.innerType) return fieldsAt(definition.innerType, data, path);
  if (definition.options) {
    const chosen = definition.options.find((option) =>
      fits(option, data, definition.discriminator),
    );
    return chosen ? fieldsAt(chosen, data, path) : [];
  }
  const [part, ...rest] = path;
  if (part === undefined) return Object.keys(definition.shape ?? {});
  const inner = definition.shape?.[String(part)] ?? definition.element ?? definition.valueType;
  if (!inner || typeof data !== "object" || data === null) return [];
  return fieldsAt(inner, (data as Record<PropertyKey, unknown>)[part], rest);
}

function fits(option: z.ZodType, data: unknown, discriminator: string | undefined): boolean {
  if (discriminator === undefined || typeof data !== "object" || data === null) return false;
  const { shape } = option._zod.def as unknown as Definition;
  return (
    shape?.[discriminator]?.safeParse((data as Record<string, unknown>)[discriminator]).success ??
    false
  );
}
