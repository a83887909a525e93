import type { ErrorCode } from "yaml";

/** What the YAML library stumbled over, in words of our own, and what mends it. */
export interface YamlProblem {
  readonly got: string;
  readonly cure: string;
}

const quotes = "Put a text in quotes that holds a colon, such as a formula, or begins with a sign.";
const crossing: YamlProblem = {
  got: "a field or a list where a text or number ends",
  cure: quotes,
};
const indented: YamlProblem = {
  got: "a line that begins at another column than it should, or an open bracket",
  cure: "Indent what belongs together by the same spaces, and close every bracket.",
};
const anchored: YamlProblem = { got: "an anchor", cure: "Write the part out." };
const tagged: YamlProblem = { got: "a tag", cure: "Remove it; the field says what it holds." };
const unread: YamlProblem = {
  got: "text that does not parse",
  cure: "The file may be cut short or changed by hand.",
};

/**
 * Every code of the library. Its own sentences are not passed on: they speak of YAML's grammar, in English alone, and some
 * quote all that follows.
 */
const problems: Readonly<Record<ErrorCode, YamlProblem>> = {
  BLOCK_AS_IMPLICIT_KEY: crossing,
  BLOCK_IN_FLOW: crossing,
  BAD_SCALAR_START: { got: "a text that begins with a sign of YAML's own", cure: quotes },
  BAD_DQ_ESCAPE: {
    got: "a backslash with a sign after it that means nothing",
    cure: "Write two backslashes, or put the text in single quotes.",
  },
  BAD_INDENT: indented,
  TAB_AS_INDENT: { got: "a tab at the beginning of a line", cure: "Indent by spaces." },
  MISSING_CHAR: {
    got: "a part without its closing quote or bracket, comma, colon or dash",
    cure: "Write what is missing there, or indent the line like its neighbours; the file may be cut short.",
  },
  UNEXPECTED_TOKEN: {
    got: "a sign or a text that nothing there leads to",
    cure: "Remove it, or put the whole text in quotes.",
  },
  MULTILINE_IMPLICIT_KEY: {
    got: "a field whose name and colon are not on one line",
    cure: "Write each field as name, colon and space; put a text of several lines in quotes.",
  },
  KEY_OVER_1024_CHARS: {
    got: "a field whose name is longer than 1024 characters",
    cure: "Put quotes around the text before the colon, or shorten the name.",
  },
  NON_STRING_KEY: {
    got: "a field whose name is no text",
    cure: "Write each field as name, colon and space.",
  },
  DUPLICATE_KEY: { got: "a field again", cure: "Keep one of the two." },
  MULTIPLE_DOCS: { got: "a second document", cure: "Keep one document in a file." },
  BAD_DIRECTIVE: { got: "a directive", cure: "Remove the line." },
  ALIAS_PROPS: anchored,
  BAD_ALIAS: anchored,
  BAD_PROP_ORDER: anchored,
  MULTIPLE_ANCHORS: anchored,
  MULTIPLE_TAGS: tagged,
  TAG_RESOLVE_FAILED: tagged,
  BAD_COLLECTION_TYPE: tagged,
  IMPOSSIBLE: unread,
  RESOURCE_EXHAUSTION: unread,
};

/** Words for an error of the YAML library; a code that a later version brings is text that does not parse. */
export const yamlProblem = (code: ErrorCode): YamlProblem => problems[code] ?? unread;
