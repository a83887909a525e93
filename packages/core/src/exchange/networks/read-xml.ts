import { SaxesParser } from "saxes";
import type { IssueList } from "../../vocabulary/issue-list.ts";
import { quoted } from "../../vocabulary/quoted.ts";
import { largestFile } from "./largest-file.ts";

/** Levels of elements; GEXF and GraphML need fewer than ten. */
const deepest = 64;
/** Characters handed over at once, so that a refused file is not read to its end. */
const slice = 65_536;

export interface XmlHandlers {
  /** Local name and attributes; `where` names the line for messages. */
  readonly open: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    where: string,
  ) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * Reads XML strictly and without ever expanding an entity; stops at the first thing that is not
 * well-formed, at a DOCTYPE, or where it nests too deep, and says so in the issues.
 *
 * `root` is the element the document must be. Elements in another namespace prefix than the root's
 * are passed on with their prefix, so that `viz:color` is not taken for `color`.
 */
export function readXml(
  text: string,
  root: string,
  handlers: XmlHandlers,
  issues: IssueList,
): void {
  if (text.length > largestFile) {
    issues.error(
      "document",
      `${text.length} characters`,
      `at most ${largestFile}`,
      "Cut the network down before it is read.",
    );
    return;
  }
  const parser = new SaxesParser({ xmlns: false });
  let stopped = false;
  let depth = 0;
  let prefix = "";
  const refuse = (got: string, expected: string, cure: string): void => {
    if (stopped) return;
    stopped = true;
    issues.error(`line ${parser.line}, column ${Math.max(1, parser.column)}`, got, expected, cure);
  };
  const local = (name: string): string =>
    name.startsWith(prefix) ? name.slice(prefix.length) : name;

  parser.on("error", (error) => {
    const what = error.message
      .replace(/^\d+:\d+: /, "")
      .replace(/\.$/, "")
      .slice(0, 120);
    refuse(
      what,
      "well-formed XML",
      "The file is cut short or damaged there: get it again, or mend it.",
    );
  });
  parser.on("doctype", () => {
    refuse("a DOCTYPE", "none", "Take the DOCTYPE out: definitions of entities are never read.");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (stopped) return;
    depth++;
    if (depth > deepest) {
      refuse(`elements nested ${depth} deep`, `at most ${deepest}`, "Flatten the file.");
      return;
    }
    if (depth === 1) {
      prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
      if (local(name) !== root) {
        const cure = `Open the file as what it is, or export it as ${root} where it comes from.`;
        refuse(`a document of ${quoted(name)}`, `one of "${root}"`, cure);
        return;
      }
    }
    handlers.open(local(name), attributes, `line ${parser.line}`);
  });
  const passText = (part: string): void => {
    if (!stopped) handlers.text(part);
  };
  parser.on("text", passText);
  parser.on("cdata", passText);
  parser.on("closetag", ({ name }) => {
    if (stopped) return;
    depth--;
    handlers.close(local(name));
  });

  for (let at = 0; at < text.length && !stopped; at += slice)
    parser.write(text.slice(at, at + slice));
  if (!stopped) parser.close();
}
