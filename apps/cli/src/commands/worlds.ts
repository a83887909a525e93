import type { Command } from "commander";
import { drawTable } from "../draw-table.ts";
import type { Io } from "../io.ts";
import { shippedWorlds } from "../shipped.ts";

/** `worlds`: lists the shipped worlds and their scenarios with the questions they ask. */
export function addWorlds(program: Command, io: Io): void {
  program
    .command("worlds")
    .description("list the shipped worlds and their scenarios")
    .option("--json", "as JSON")
    .action(({ json }: { readonly json?: true }) => {
      const rows = shippedWorlds().flatMap((world) => [
        {
          id: world.id,
          kind: "world",
          title: world.title,
          asOf: world.asOf,
          actors: world.actors,
        },
        ...world.scenarios.map(({ id, title, question }) => ({
          id: `${world.id}/${id}`,
          kind: "scenario",
          title,
          question,
        })),
      ]);
      io.stdout.write(
        json
          ? `${JSON.stringify(rows, null, 2)}\n`
          : drawTable(
              [{ title: "id" }, { title: "title" }, { title: "question" }],
              rows.map((row) => [
                row.id,
                row.title,
                "question" in row ? row.question : `${row.actors} actors, ${row.asOf}`,
              ]),
            ),
      );
    });
}
