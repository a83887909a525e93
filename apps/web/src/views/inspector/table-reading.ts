import type { EvidenceShare, WorldTable } from "@entente/core";
import { listInWords } from "../../text/list-words.ts";
import { plain } from "../../text/number-words.ts";
import { words } from "../../words.ts";

/** What a table says of one pair, in a line: the pair's own reading, the treaties, the votes. */
export function tableReading(table: WorldTable, ground: EvidenceShare["ground"]): string {
  switch (ground?.form) {
    case "pairs":
      return ground.reading ?? table.title;
    case "groups": {
      if (table.form !== "groups") return table.title;
      const titles = new Map(table.groups.map(({ id, title }) => [id, title]));
      return listInWords(ground.groups.map((id) => titles.get(id) ?? id));
    }
    case "positions": {
      const { first, second } = ground;
      const said = words.tableGround.positions({
        first: plain(first),
        second: plain(second),
        distance: plain(Math.abs(first - second)),
      });
      return `${table.title}: ${said}`;
    }
    case "ballots":
      return `${table.title}: ${words.tableGround.ballots(ground)}`;
    default:
      return table.title;
  }
}
