// SPDX-License-Identifier: GPL-3.0-or-later
// Makes openapi.json: of GitHub's description of its REST API (MIT) the schemas that the answers tested here are held
// against, and what these refer to. In an empty folder:
//   npm install @octokit/openapi@23.0.2 && node …/trim.mjs node_modules/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from "node:fs";

const source = JSON.parse(readFileSync(process.argv[2]));
const wanted = [
  "organization-programmatic-access-grant-request",
  "organization-programmatic-access-grant",
  "minimal-repository",
  "basic-error",
  "validation-error",
  "integration",
  "installation",
  "installation-token",
];
const kept = {};

function keep(name) {
  if (kept[name]) return;
  kept[name] = source.components.schemas[name];
  for (const [, inner] of JSON.stringify(kept[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) keep(inner);
}

// OpenAPI 3.0 says "nullable" where JSON Schema has a type more.
function converted(value) {
  if (Array.isArray(value)) return value.map(converted);
  if (value === null || typeof value !== "object") return value;
  const { nullable, example, examples, description, ...rest } = value;
  const plain = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, converted(inner)]));
  for (const word of ["example", "examples", "description", "nullable"])
    if (value[word] !== null && typeof value[word] === "object") plain[word] = converted(value[word]); // a property of that name
  return nullable === true ? { anyOf: [plain, { type: "null" }] } : plain;
}

wanted.forEach(keep);
const schemas = Object.fromEntries(Object.keys(kept).sort().map((name) => [name, converted(kept[name])]));
writeFileSync(new URL("openapi.json", import.meta.url), JSON.stringify({ components: { schemas } }, null, 1) + "\n");
