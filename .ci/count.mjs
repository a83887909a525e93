// Prints the counts of a vitest json report; a file that could not be loaded counts as one failure.
import { existsSync, readFileSync } from "node:fs";

const path = process.argv[2];
if (!existsSync(path)) {
  console.error("The tests did not run: see above.");
  console.log("0 passed, 0 failed");
  process.exit(1);
}
const report = JSON.parse(readFileSync(path, "utf8"));
const broken = report.testResults.filter(
  (file) => file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
).length;
const passed = report.numPassedTests;
const failed = report.numFailedTests + broken;
const skipped = report.numTotalTests - passed - report.numFailedTests;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
if (failed > 0) process.exitCode = 1;
