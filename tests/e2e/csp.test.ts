import { expect, inject, test } from "vitest";
import { drag, escapeDialog, pickScenario, useLab } from "../support/e2e-lab.ts";

const open = useLab();

test("the page that ships allows no inline script or style, no eval and no other site", async () => {
  const html = await (await fetch(inject("base"))).text();
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
  const rules = new Map(
    policy.split(/;\s*/).map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]),
  );
  expect(rules.get("default-src")).toEqual(["'none'"]);
  // WebAssembly is compiled from bytes that ship in the script; text is still never evaluated.
  expect(rules.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  for (const kind of ["style-src", "font-src", "worker-src", "connect-src"]) {
    expect(rules.get(kind), kind).toEqual(["'self'"]);
  }
  expect(rules.get("img-src")).toEqual(["'self'", "data:", "blob:"]);
  expect(policy).not.toMatch(/'unsafe-|nonce|ws:|http|\*/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son\w+=/i);
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) {
    expect(address).toMatch(/^(\.\/|data:,$)/);
  }
});

test("the policy holds: an inline script does not run and text is not evaluated", async () => {
  const page = await open({ provoked: /policy|Content Security Policy/ });
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.inline = 'ran'";
    document.head.append(script);
    const link = document.createElement("a");
    link.setAttribute("onclick", "document.documentElement.dataset.inline = 'ran'");
    link.click();
    return document.documentElement.dataset.inline ?? "blocked";
  });
  expect(ran).toBe("blocked");
});

// The page that tests open fails on any broken policy and on any request to another site.
test("a way through every view breaks no policy and asks no other site for anything", async () => {
  const page = await open();
  await pickScenario(page, "Threat, banks, allies");
  await drag(page, "Date shown", 2);
  for (const picture of ["Difference", "Table", "Network"]) {
    await page.getByRole("radio", { name: picture }).check();
  }
  await page
    .getByRole("button", { name: /^Russia – China/ })
    .first()
    .click();
  await page.getByTestId("why-sentence").waitFor();
  await page.getByRole("button", { name: /^Assumptions/ }).click();
  await page.getByRole("button", { name: "Anchor", exact: true }).click();
  await page.getByRole("math").or(page.locator("math")).first().waitFor();
  await page.getByRole("button", { name: "Play" }).click();
  await page.getByRole("button", { name: "Pause" }).click();
  for (const name of ["Share", "Export"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("dialog", { name }).waitFor();
    await escapeDialog(page);
  }
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "About Entente" }).waitFor();
});
