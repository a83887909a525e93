// Installs the dependencies when they do not match the lockfile; returns at once when they do.
// Whatever the package manager says goes to stderr, so that stdout stays the caller's.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const text = (...path) => {
  try {
    return readFileSync(join(root, ...path), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
};
const manifest = (folder) => JSON.parse(text(folder, "package.json"));

const below = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
    : [];
const folders = [".", ...below("packages"), ...below("apps"), "tests"].filter((folder) =>
  existsSync(join(root, folder, "package.json")),
);

/** Every dependency that a package declares has its link in that package's node_modules. */
const linked = (folder) => {
  const { dependencies, devDependencies } = manifest(folder);
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(join(root, folder, "node_modules", name, "package.json")),
  );
};

// pnpm writes the second file when, and only when, an install has come to its end.
const wanted = text("pnpm-lock.yaml");
const ready =
  wanted !== undefined &&
  wanted === text("node_modules", ".pnpm", "lock.yaml") &&
  folders.every(linked);

if (!ready) {
  const pnpm = manifest(".").packageManager;
  const args = ["--yes", "--prefer-offline", pnpm, "install", "--frozen-lockfile"];
  const options = { cwd: root, stdio: ["ignore", 2, 2], env: { ...process.env, CI: "true" } };
  const done =
    process.platform === "win32"
      ? spawnSync(["npx.cmd", ...args].join(" "), { ...options, shell: true })
      : spawnSync("npx", args, options);
  if (done.error) console.error(`bootstrap: npx could not be started: ${done.error.message}`);
  if (done.status !== 0) {
    console.error(`bootstrap: the install failed. Try: npx ${args.join(" ")}`);
    process.exit(done.status ?? 1);
  }
}
