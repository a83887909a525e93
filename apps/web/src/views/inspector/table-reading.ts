import type { EvidenceShare, WorldTable } from "@entente/core";
import { listInWords } from "../../text/list-words.ts";
import { localText } from "../../text/local-text.ts";
import { plain } from "../../text/number-words.ts";
import { words } from "../../words.ts";

/** What a table says of one pair, in a line: the pair's own reading, the treaties, the votes. */
export function tableReading(table: WorldTable, ground: EvidenceShare["ground"]): string {
  switch (ground?.form) {
    case "pairs":
      return localText(ground.reading ?? table.title);
    case "groups": {
      if (table.form !== "groups") return localText(table.title);
      const titles = new Map(table.groups.map(({ id, title }) => [id, title]));
      return listInWords(ground.groups.map((id) => localText(titles.get(id) ?? id)));
    }
    case "positions": {
      const { first, second } = ground;
      const said = words.tableGround.positions({
        first: plain(first),
        second: plain(second),
        distance: plain(Math.abs(first - second)),
      });
      return `${localText(table.title)}: ${said}`;
    }
    case "ballots":
      return `${localText(table.title)}: ${words.tableGround.ballots(ground)}`;
    default:
      return localText(table.title);
  }
}
