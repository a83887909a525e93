import type { ScormVersion } from "./packed-page.ts";
import { xmlElement, xmlText } from "./xml-text.ts";

/** What a manifest says of the lesson it describes. */
export interface ScormLesson {
  readonly id: string;
  readonly edition: number;
  readonly title: string;
  readonly language?: string;
}

const xsi = { "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance" };

const namespaces = {
  "1.2": {
    xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
    "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    ...xsi,
    "xsi:schemaLocation": [
      "http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd",
      "http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd",
    ].join(" "),
  },
  "2004": {
    xmlns: "http://www.imsglobal.org/xsd/imscp_v1p1",
    "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
    "xmlns:imsss": "http://www.imsglobal.org/xsd/imsss",
    ...xsi,
    "xsi:schemaLocation": [
      "http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd",
      "http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd",
      "http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd",
    ].join(" "),
  },
} as const satisfies Record<ScormVersion, Readonly<Record<string, string>>>;

/**
 * Writes the `imsmanifest.xml` of a package that holds one lesson in one page, `index.html`.
 *
 * One organisation, one item, one SCO. In SCORM 2004 the page itself tells completion and success,
 * so the platform need not guess them. SCORM 1.2: ADL, Content Aggregation Model, 2001; SCORM 2004
 * 4th Edition: ADL, Content Aggregation Model, 2009.
 */
export function scormManifest(lesson: ScormLesson, version: ScormVersion): string {
  const identifier = `entente.lesson.${lesson.id}`;
  const sco = version === "1.2" ? { "adlcp:scormtype": "sco" } : { "adlcp:scormType": "sco" };
  const lines = [
    "  <metadata>",
    "    <schema>ADL SCORM</schema>",
    `    <schemaversion>${version === "1.2" ? "1.2" : "2004 4th Edition"}</schemaversion>`,
    "  </metadata>",
    '  <organizations default="lesson">',
    '    <organization identifier="lesson">',
    `      <title>${xmlText(lesson.title)}</title>`,
    '      <item identifier="play" identifierref="page" isvisible="true">',
    `        <title>${xmlText(lesson.title)}</title>`,
    ...(version === "1.2"
      ? []
      : [
          "        <imsss:sequencing>",
          '          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
          "        </imsss:sequencing>",
        ]),
    "      </item>",
    ...(version === "1.2"
      ? []
      : [
          "      <imsss:sequencing>",
          '        <imsss:controlMode choice="true" flow="true"/>',
          "      </imsss:sequencing>",
        ]),
    "    </organization>",
    "  </organizations>",
    "  <resources>",
    `    ${xmlElement("resource", { identifier: "page", type: "webcontent", href: "index.html", ...sco }, '<file href="index.html"/>')}`,
    "  </resources>",
  ];
  const root = { identifier, version: String(lesson.edition), ...namespaces[version] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement("manifest", root, `\n${lines.join("\n")}\n`)}\n`;
}
