// SPDX-License-Identifier: GPL-3.0-or-later
// GitHub's own client, unmodified, against the service: `node octokit.mjs <writeestate> <patwardenctl> <patwardend>`.
// The Apps are registered and installed by patwardenctl. Every answer is held
// against GitHub's description of its API (openapi.json, made by trim.mjs).
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createAppAuth } from "@octokit/auth-app";
import { Octokit } from "@octokit/rest";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const org = "octo-org";
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(JSON.parse(readFileSync(new URL("openapi.json", import.meta.url))), "openapi");

let checked = 0;
function mustBe(schema, value) {
  const validate = ajv.getSchema(`openapi#/components/schemas/${schema}`);
  assert.ok(validate(value), `${schema}: ${JSON.stringify(validate.errors)} in ${JSON.stringify(value)}`);
  ++checked;
}

function schemaOf(url) {
  if (url.endsWith("/app")) return "integration";
  if (url.includes("/installation")) return "installation";
  if (url.includes("/repositories")) return "minimal-repository";
  return url.includes("token-requests")
    ? "organization-programmatic-access-grant-request"
    : "organization-programmatic-access-grant";
}

// With a token, or signing in as an App.
function client(baseUrl, auth) {
  const authStrategy = typeof auth === "string" ? undefined : createAppAuth;
  const octokit = new Octokit({ baseUrl, auth, authStrategy, log: { debug() {}, info() {}, warn: console.warn, error() {} } });
  octokit.hook.after("request", (response) => {
    if (response.status !== 200) return;
    for (const entry of [response.data].flat()) mustBe(schemaOf(response.url), entry);
  });
  return octokit;
}

async function refused(promise, status) {
  const error = await promise.then(() => assert.fail(`was not refused with ${status}`), (failure) => failure);
  assert.equal(error.status, status, error.message);
  mustBe(status === 422 ? "validation-error" : "basic-error", error.response.data);
  return error.response.data;
}

const names = (entries) => entries.map((entry) => entry.token_name);

async function lists(octokit, all, total) {
  const requests = await octokit.paginate(all, { org, per_page: 100 });
  assert.equal(requests.length, total);
  assert.equal(new Set(requests.map((request) => request.id)).size, total);
  const times = requests.map((request) => request.created_at);
  assert.deepEqual(times, [...times].sort().reverse());
  const oldest = await octokit.paginate(all, { org, per_page: 100, direction: "asc" });
  assert.deepEqual(oldest.map((request) => request.id), requests.map((request) => request.id).reverse());
  return requests;
}

async function filters(octokit, all, requests) {
  const bobs = requests.filter((request) => request.owner.login === "bob");
  const ask = async (parameters) => names(await octokit.paginate(all, { org, sort: "created_at", ...parameters }));
  assert.deepEqual(await ask({ owner: ["bob"] }), names(bobs));
  assert.deepEqual(await ask({ "owner[]": "bob" }), names(bobs));
  assert.deepEqual(await ask({ permission: "issues_write" }), ["bobs-writer"]);
  assert.deepEqual(await ask({ permission: "made_up_read" }), ["bobs-odd"]);
  assert.equal((await ask({ permission: "contents_read", per_page: 100 })).length, requests.length - 2);
  assert.deepEqual(await ask({ owner: ["bob"], repository: "repo-7" }), ["bobs-selection"]);
  assert.deepEqual(await ask({ token_id: bobs.slice(0, 2).map((request) => String(request.token_id)) }),
    names(bobs.slice(0, 2)));
  assert.deepEqual(await ask({ last_used_after: "2020-01-01T00:00:00Z" }), []);
  assert.deepEqual(await ask({ last_used_before: "2030-01-01T00:00:00+02:00" }), []);
}

async function repositories(octokit, requests) {
  const selected = requests.find((request) => request.token_name === "bobs-selection");
  assert.equal(selected.repository_selection, "subset");
  const found = await octokit.paginate(octokit.rest.orgs.listPatGrantRequestRepositories,
    { org, pat_request_id: selected.id });
  assert.equal(found.length, 120);
  const followed = await octokit.paginate(`GET ${selected.repositories_url}`, { per_page: 50 });
  assert.deepEqual(followed, found);
}

async function reviews(octokit, all, requests) {
  const [one, two, ...others] = requests;
  const approved = await octokit.rest.orgs.reviewPatGrantRequest({ org, pat_request_id: one.id, action: "approve" });
  assert.equal(approved.status, 204);
  const denied = await octokit.rest.orgs.reviewPatGrantRequest(
    { org, pat_request_id: two.id, action: "deny", reason: "Ask for less, please." });
  assert.equal(denied.status, 204);
  await refused(octokit.rest.orgs.reviewPatGrantRequest({ org, pat_request_id: one.id, action: "approve" }), 422);
  const hundred = others.slice(0, 100).map((request) => request.id);
  const many = await octokit.rest.orgs.reviewPatGrantRequestsInBulk(
    { org, pat_request_ids: hundred, action: "approve", reason: null });
  assert.equal(many.status, 202);
  assert.deepEqual(many.data, {});
  const { headers } = await octokit.request("GET /orgs/{org}/personal-access-token-requests", { org, per_page: 1 });
  assert.match(headers.link, new RegExp(`page=${requests.length - 102}>; rel="last"`));
}

async function revocations(octokit) {
  const all = octokit.rest.orgs.listPatGrants;
  const grants = await octokit.paginate(all, { org, per_page: 100 });
  assert.equal(grants.length, 101);
  const [one, ...others] = grants;
  const ended = await octokit.rest.orgs.updatePatAccess({ org, pat_id: one.id, action: "revoke" });
  assert.equal(ended.status, 204);
  const many = await octokit.rest.orgs.updatePatAccesses(
    { org, pat_ids: others.slice(0, 100).map((grant) => grant.id), action: "revoke" });
  assert.equal(many.status, 202);
  assert.deepEqual(await octokit.paginate(all, { org }), []);
  await refused(octokit.rest.orgs.updatePatAccess({ org, pat_id: one.id, action: "revoke" }), 404);
}

async function refusals(octokit) {
  const orgs = octokit.rest.orgs;
  await refused(orgs.listPatGrantRequests({ org: "no-such-org" }), 404);
  await refused(orgs.listPatGrantRequests({ org, sort: "name" }), 422);
  await refused(orgs.listPatGrants({ org, direction: "up" }), 422);
  await refused(orgs.reviewPatGrantRequestsInBulk({ org, action: "approve", pat_request_ids: [] }), 422);
  await refused(orgs.reviewPatGrantRequest({ org, pat_request_id: 1, action: "accept" }), 422);
  await refused(orgs.updatePatAccesses({ org, action: "revoke", pat_ids: Array(101).fill(1) }), 422);
  await refused(octokit.request("GET /orgs/{org}/personal-access-tokens",
    { org, headers: { "x-github-api-version": "2001-01-01" } }), 400);
}

async function strangers(baseUrl, apps) {
  for (const token of ["ghp_0123456789abcdefghijABCDEFGHIJ012345", `github_pat_${"a".repeat(22)}_${"b".repeat(59)}`,
    "gho_0123456789abcdefghijABCDEFGHIJ012345"]) {
    await refused(client(baseUrl, token).rest.orgs.listPatGrantRequests({ org }), 403);
  }
  await refused(client(baseUrl, "ghs_0123456789abcdefghijABCDEFGHIJ012345").rest.orgs.listPatGrants({ org }), 401);

  const reader = client(baseUrl, apps.reader);
  assert.equal((await reader.rest.orgs.listPatGrants({ org })).status, 200);
  const told = await refused(reader.rest.orgs.listPatGrantRequests({ org }), 403);
  assert.equal(told.message, "Resource not accessible by integration");
  await refused(reader.rest.orgs.updatePatAccess({ org, pat_id: 1, action: "revoke" }), 403);

  const stranger = client(baseUrl, apps.stranger);
  const hidden = await refused(stranger.rest.orgs.listPatGrantRequests({ org }), 404);
  assert.ok(!JSON.stringify(hidden).includes("bob"));
  assert.deepEqual(names((await stranger.rest.orgs.listPatGrantRequests({ org: "other-org" })).data), ["secret"]);
}

async function signsIn(octokit, apps) {
  const { data: app } = await octokit.rest.apps.getAuthenticated();
  assert.equal(app.id, apps.writer.appId);
  const { data: installation } = await octokit.rest.apps.getOrgInstallation({ org });
  assert.equal(installation.id, apps.writer.installationId);
  const { token } = await octokit.auth({ type: "app" });
  return token;
}

// With a repository of the organization, by number and by name.
async function narrows(installationId, jwt, baseUrl) {
  const app = client(baseUrl, jwt);
  const named = await app.rest.apps.createInstallationAccessToken({ installation_id: installationId, repositories: ["repo-7"] });
  mustBe("installation-token", named.data);
  const [{ id }] = named.data.repositories;
  const numbered = await app.rest.apps.createInstallationAccessToken({ installation_id: installationId, repository_ids: [id] });
  mustBe("installation-token", numbered.data);
  assert.equal(numbered.data.repository_selection, "selected");
  assert.deepEqual(numbered.data.repositories, named.data.repositories);
  const unknown = app.rest.apps.createInstallationAccessToken({ installation_id: installationId, repository_ids: [id, 4711] });
  await refused(unknown, 422);
}

async function unchanged(octokit) {
  const route = "GET /orgs/{org}/personal-access-token-requests";
  const first = await octokit.request(route, { org });
  const again = octokit.request(route, { org, headers: { "if-none-match": first.headers.etag } });
  const error = await again.then(() => assert.fail("was sent again"), (failure) => failure);
  assert.equal(error.status, 304);
}

async function everything(place) {
  const baseUrl = `http://127.0.0.1:${place.port}`;
  const octokit = client(baseUrl, place.apps.writer);
  const jwt = await signsIn(octokit, place.apps);
  await refused(client(baseUrl, jwt).rest.orgs.listPatGrants({ org }), 403);
  await narrows(place.apps.writer.installationId, jwt, baseUrl);
  const all = octokit.rest.orgs.listPatGrantRequests;
  const requests = await lists(octokit, all, place.requests);
  await filters(octokit, all, requests);
  await repositories(octokit, requests);
  await unchanged(octokit);
  await refusals(octokit);
  await strangers(baseUrl, place.apps);
  await reviews(octokit, all, requests);
  await revocations(octokit);
  const enterprise = client(`${baseUrl}/api/v3`, place.apps.writer);
  const left = await enterprise.paginate(enterprise.rest.orgs.listPatGrantRequests, { org, per_page: 100 });
  assert.equal(left.length, place.requests - 102);
  assert.ok(left[0].repositories_url.startsWith(`${baseUrl}/api/v3/organizations/${place.organization}/`));
}

const [writeestate, patwardenctl, patwardend] = process.argv.slice(2);

// What patwardenctl tells of it, done by the owner.
function command(database, ...words) {
  const options = ["--json", "--database", database, "--account", "olga"];
  const env = { ...process.env, PATWARDEN_PASSWORD: "correct horse" };
  return JSON.parse(execFileSync(patwardenctl, [...words, ...options], { env, encoding: "utf8" }));
}

// What Octokit needs to sign in as an App of that name, installed in the organization.
function installedApp(database, name, requests, tokens, organization) {
  const key = join(folder, `${name}.pem`);
  const made = command(database, "app", "register", name, "--requests", requests, "--tokens", tokens, "--private-key", key);
  const { installation_id: installationId } = command(database, "app", "install", made.slug, organization);
  return { appId: made.id, privateKey: readFileSync(key, "utf8"), installationId };
}

// The service, and the port it says it listens on.
async function serve(database) {
  const config = join(folder, "patwardend.conf");
  writeFileSync(config, `[database]\nlocation = ${database}\n[http]\nlisten = 127.0.0.1:0\n`
    + "[limits]\nrequests-per-hour-unauthenticated = 0\n");
  const service = spawn(patwardend, ["--config", config], { stdio: ["ignore", "inherit", "pipe"] });
  const lines = createInterface({ input: service.stderr });
  for await (const line of lines) {
    const listening = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(line);
    if (listening) {
      lines.once("close", () => service.stderr.resume()); // or it would stand still once the pipe is full
      return { service, port: listening[1] };
    }
  }
  throw new Error("the service did not begin");
}

const folder = mkdtempSync(join(tmpdir(), "octokit-"));
let running;
try {
  const made = JSON.parse(execFileSync(writeestate, [join(folder, "estate.db")], { encoding: "utf8" }));
  running = await serve(made.database);
  const apps = {
    writer: installedApp(made.database, "Writer", "write", "write", org),
    reader: installedApp(made.database, "Reader", "none", "read", org),
    stranger: installedApp(made.database, "Stranger", "write", "write", "other-org"),
  };
  await everything({ ...made, apps, port: running.port });
  running.service.kill("SIGTERM");
  const [code] = await once(running.service, "exit");
  assert.equal(code, 0);
  console.log(`All is well: ${checked} entries and errors are what GitHub's description says.`);
} finally {
  running?.service.kill("SIGKILL");
  rmSync(folder, { recursive: true });
}
