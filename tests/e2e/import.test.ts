import { expect, test } from "vitest";
import { seriousFindings } from "../support/e2e-axe.ts";
import { openFiles, scenarioOn, useLab } from "../support/e2e-lab.ts";

const open = useLab();

const votes = [
  "rcid,country,country_code,vote",
  ...[1, 2, 3].flatMap((rcid) => [
    `${rcid},France,FR,yes`,
    `${rcid},Namibia,NA,no`,
    `${rcid},Rusia,RU,no`,
    `${rcid},Wales,,yes`,
  ]),
  "3,Germany,DE,perhaps",
  "3,Germany,DE,yes",
].join("\n");
const alliances = "ccode1,ccode2,year,defense,entente\n220,255,2012,1,0\n565,365,2012,0,1";

test("data files are recognised, shown, read with remarks by row, and opened with undo", async () => {
  const page = await open();
  const before = await scenarioOn(page);
  await openFiles(
    page,
    { name: "votes.csv", text: votes },
    { name: "alliances.tab", text: alliances.replaceAll(",", "\t") },
  );
  const dialog = page.getByRole("dialog", { name: "Import data" });
  await dialog.getByRole("region", { name: "First rows of votes.csv" }).waitFor();
  expect(await dialog.getByLabel("Read as").first().inputValue()).toBe("unga-votes");
  expect(await dialog.getByLabel("Read as").nth(1).inputValue()).toBe("cow-alliances");
  await dialog.getByRole("button", { name: "Read the files" }).click();
  await dialog.getByText(/actors as of/).waitFor();
  expect(await dialog.getByTestId("import-result").innerText()).toContain(
    "4 actors as of 31 December 2012",
  );
  await dialog.getByText(/remarks? by row/).click();
  expect(await dialog.innerText()).toContain("votes.csv, line 14, vote");
  await dialog.getByLabel("Wales").selectOption("");
  await dialog.getByRole("button", { name: "Read again" }).click();
  await dialog.getByLabel("Wales").waitFor();
  await dialog.getByRole("button", { name: "Open the world" }).click();
  await page
    .getByText(/^Imported: .* opened$/)
    .first()
    .waitFor();
  expect((await scenarioOn(page)).world.id).toBe("imported");
  await page.getByRole("button", { name: "Undo" }).last().click();
  expect(await scenarioOn(page)).toEqual(before);
});

test("columns are mapped by hand, and a bad file leaves everything as it is", async () => {
  const page = await open();
  const before = await scenarioOn(page);
  await openFiles(page, { name: "odd.csv", text: "who,whom,how\nA,B,1\nB,C,-1\nC,D,x" });
  const dialog = page.getByRole("dialog", { name: "Import data" });
  await dialog.getByLabel("Read as").selectOption("ties");
  await dialog.getByLabel("First actor").selectOption("who");
  await dialog.getByLabel("Second actor").selectOption("whom");
  await dialog.getByLabel("Weight").selectOption("how");
  await dialog.getByRole("button", { name: "Read the files" }).click();
  await dialog.getByText("3 actors as of").waitFor();
  await dialog.getByLabel("Read as").selectOption("gsdb");
  await dialog.getByRole("button", { name: "Read again" }).click();
  await dialog.getByText("No world can be made").waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await scenarioOn(page)).toEqual(before);
});
