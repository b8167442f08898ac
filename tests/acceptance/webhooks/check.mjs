// SPDX-License-Identifier: GPL-3.0-or-later
// check.mjs TELLER DATABASE MODULES: a receiver that verifies what the program TELLER delivers with Octokit's own code,
// and validates it against GitHub's description of webhooks. Ends with 0 where all is as it should be.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';

const [teller, database, modules] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'x.js'));
const { verify } = await import(
    pathToFileURL(join(resolve(modules), 'node_modules/@octokit/webhooks-methods/dist-node/index.js')).href);
const Ajv = require('ajv').default;
const formats = require('ajv-formats').default;
const description = require('@octokit/openapi-webhooks/generated/api.github.com.json');
const secret = "It's a Secret to Everybody";
const expected = ['approved', 'cancelled', 'created', 'denied', 'ping'];

// OpenAPI 3.0 says "nullable", JSON schema has null among the types.
function toJsonSchema(node) {
    if (Array.isArray(node)) {
        node.forEach(toJsonSchema);
    } else if (node && typeof node === 'object') {
        Object.values(node).forEach(toJsonSchema);
        if (node.nullable === true && typeof node.type === 'string') {
            node.type = [node.type, 'null'];
            if (Array.isArray(node.enum) && !node.enum.includes(null)) node.enum.push(null);
        }
        delete node.nullable;
    }
    return node;
}

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
formats(ajv);
ajv.addSchema({ $id: 'github', ...toJsonSchema(description) });

function schemaErrors(name) {
    const post = description.webhooks[name].post;
    const reference = post.requestBody.content['application/json'].schema.$ref;
    const validate = ajv.compile({ $ref: `github${reference}` });
    return body => (validate(body) ? [] : validate.errors.map(error => `${error.instancePath} ${error.message}`));
}

// Before anything comes: who delivers waits ten seconds for an answer, and this may take some.
const errorsOf = {};
for (const action of ['approved', 'cancelled', 'created', 'denied'])
    errorsOf[action] = schemaErrors(`personal-access-token-request-${action}`);
errorsOf.ping = schemaErrors('ping');

const problems = [];
const seen = [];

async function check(request, raw) {
    const headers = request.headers;
    const body = JSON.parse(raw);
    const event = headers['x-github-event'];
    const name = event === 'ping' ? 'ping' : body.action;
    seen.push(name);
    const say = problem => problems.push(`${name}: ${problem}`);
    if (!(await verify(secret, raw, headers['x-hub-signature-256']))) say('the signature is wrong');
    if (await verify('another secret', raw, headers['x-hub-signature-256'])) say('any secret would do');
    if (!/^[0-9a-f-]{36}$/.test(headers['x-github-delivery'])) say(`GUID ${headers['x-github-delivery']}`);
    if (headers['content-type'] !== 'application/json') say(`type ${headers['content-type']}`);
    if (!headers['user-agent'].startsWith('GitHub-Hookshot/')) say(`agent ${headers['user-agent']}`);
    const [login, type] = name === 'approved' ? ['octo-bot[bot]', 'Bot'] : [body.sender.login, 'User'];
    if (body.sender.login !== login || body.sender.type !== type) say(`sender ${JSON.stringify(body.sender)}`);
    for (const error of errorsOf[name](body)) say(error);
}

const server = createServer((request, response) => {
    const parts = [];
    request.on('data', part => parts.push(part));
    request.on('end', async () => {
        try {
            await check(request, Buffer.concat(parts).toString('utf8'));
        } catch (error) {
            problems.push(String(error));
        }
        response.writeHead(202).end('thanks');
    });
});
server.listen(0, '127.0.0.1', () => {
    const url = `http://127.0.0.1:${server.address().port}/hook`;
    spawn(teller, [database, url, secret], { stdio: 'inherit' }).on('exit', code => {
        server.close();
        if (code !== 0) problems.push(`the teller ended with ${code}`);
        if (seen.sort().join() !== expected.join()) problems.push(`came: ${seen.join()}`);
        problems.forEach(problem => console.error(problem));
        console.log(problems.length === 0 ? `${seen.length} deliveries are as GitHub's` : 'not as GitHub’s');
        process.exit(problems.length === 0 ? 0 : 1);
    });
});
