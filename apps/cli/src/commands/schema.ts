import { Argument, type Command } from "commander";
import type { Io } from "../io.ts";
import { shippedText } from "../shipped.ts";

/** `schema`: prints the JSON Schema of a kind of document. */
export function addSchema(program: Command, io: Io): void {
  program
    .command("schema")
    .description("print the JSON Schema of a document")
    .addArgument(
      new Argument("<kind>", "which document").choices(["world", "scenario", "lesson", "snapshot"]),
    )
    .action((kind: string) => {
      io.stdout.write(shippedText(`schema/${kind}.schema.json`));
    });
}
