import { expect, test } from "vitest";
import { seriousFindings } from "../support/e2e-axe.ts";
import { eventually, useLab } from "../support/e2e-lab.ts";

const open = useLab();

test("from a lever's card to its page, on to a mechanism's, and back to the card, by keyboard", async () => {
  const page = await open();
  const more = page.getByRole("button", { name: "Learn more: Sanction" }).first();
  await more.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Sanction" });
  for (const part of [
    "What to notice when you raise it",
    "In history",
    "What speaks for it",
    "What speaks against it",
    "Equation",
    "Defaults, and why",
    "Sources",
  ])
    await dialog.getByRole("heading", { name: part, exact: true }).waitFor();
  await dialog.locator("math").waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  await dialog.getByRole("button", { name: "Structural balance" }).press("Enter");
  const next = page.getByRole("dialog", { name: "Structural balance" });
  await next.getByText("Nobody has to want two camps").waitFor();
  expect(await next.getByRole("link", { name: "Link to this page" }).getAttribute("href")).toBe(
    "#mechanism=balance",
  );
  await page.keyboard.press("Escape");
  expect(await more.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("the address of a page opens it, in Spanish too, and on paper it stands alone", async () => {
  const page = await open({ fragment: "mechanism=shared-target", locale: "es" });
  const dialog = page.getByRole("dialog", { name: "Sanción compartida" });
  await dialog.getByRole("heading", { name: "Qué habla en contra" }).waitFor();
  expect(new URL(page.url()).hash).toBe("");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".shell").isVisible()).toBe(false);
  expect(await dialog.getByRole("button").count()).toBe(0);
  const sheet = await dialog.boundingBox();
  const whole = await dialog.evaluate((element) => element.scrollHeight);
  expect(sheet?.height).toBeGreaterThanOrEqual(whole - 2);
  expect(sheet?.y).toBe(0);
});

test("the lab on paper is its picture, its levers and what changed", async () => {
  const page = await open();
  const print = (moment: "beforeprint" | "afterprint") =>
    page.evaluate((name) => dispatchEvent(new Event(name)), moment);
  const picture = page.getByRole("img", { name: /The West stops trading with China/ });
  await page.emulateMedia({ media: "print" });
  await eventually(async () => {
    await print("beforeprint");
    return picture.count();
  }).toBe(1);
  expect(await page.locator(".shell").isVisible()).toBe(false);
  await eventually(() =>
    picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
  ).toBeGreaterThan(0);
  await page.getByRole("row", { name: "China – United States −0.16 → −0.43 −0.27" }).waitFor();
  await print("afterprint");
  expect(await page.locator(".shell").isVisible()).toBe(true);
});
