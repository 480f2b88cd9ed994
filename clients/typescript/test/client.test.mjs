/** Against a real service (REPLYGUARD_URL, REPLYGUARD_KEY), and against servers that fail in every way. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";

import { DraftError, ReplyguardClient, ServiceError, mayBeSent } from "../dist/index.js";

const url = process.env.REPLYGUARD_URL;
const key = process.env.REPLYGUARD_KEY;
assert.ok(url && key, "REPLYGUARD_URL and REPLYGUARD_KEY say where the service is");
const client = new ReplyguardClient(url, { key });

async function answering(answer, use) {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume().on("end", () => answer(response, (asked += 1)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${server.address().port}`, () => asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function assertNotClean(verdict) {
  assert.equal(verdict.decision, "undetermined");
  assert.equal(mayBeSent(verdict), false);
  assert.equal(verdict.checks.failed[0].rule, "service");
}

test("a verdict comes back with offsets that JavaScript counts in", async () => {
  const text = "👩‍🚒 So ein Mist.";
  const verdict = await client.check({ text, id: "r1", venue: "owned" });
  const [finding] = verdict.findings;
  assert.equal(verdict.decision, "warn");
  assert.ok(mayBeSent(verdict));
  assert.equal(text.slice(finding.start_utf16, finding.end_utf16), "So ein Mist");
});

test("a leak is blocked and redacted", async () => {
  const text = "Wir erstatten auf DE89 3704 0044 0532 0130 00.";
  assert.equal(mayBeSent(await client.check(text)), false);
  assert.equal(await client.redact(text), "Wir erstatten auf [IBAN].");
});

test("many come back in order", async () => {
  const drafts = Array.from({ length: 250 }, (_, i) => ({ id: `${i}`, text: `${i} ${i % 2 ? "So ein Mist." : "Danke."}` }));
  const verdicts = await Array.fromAsync?.(client.checkMany(drafts)) ?? (await collect(client.checkMany(drafts)));
  assert.deepEqual(verdicts.map((one) => one.id), drafts.map((one) => one.id));
  assert.deepEqual(verdicts.map((one) => one.decision), drafts.map((_, i) => (i % 2 ? "warn" : "allow")));
});

async function collect(stream) {
  const all = [];
  for await (const one of stream) all.push(one);
  return all;
}

test("rules and policies are listed", async () => {
  assert.ok((await client.rules("third-party")).some((rule) => rule.name === "personal-data.iban" && rule.waivable));
  for (const one of [client, new ReplyguardClient(url, { key, policy: "default" })]) {
    assert.deepEqual((await one.policies()).map(({ name }) => name), ["default"]);
  }
});

test("what is no draft throws", async () => {
  await assert.rejects(client.check({ text: "a", txet: "b" }), DraftError);
  const [verdict] = await collect(client.checkMany([{ text: "a", txet: "b" }]));
  assert.equal(mayBeSent(verdict), false);
});

test("a wrong key or policy is not clean", async () => {
  for (const options of [{}, { key: "wrong" }, { key, policy: "none" }]) {
    const wrong = new ReplyguardClient(url, options);
    assertNotClean(await wrong.check("Danke."));
    for await (const verdict of wrong.checkMany(["Danke."])) assertNotClean(verdict);
    await assert.rejects(wrong.redact("Danke."), ServiceError);
    await assert.rejects(wrong.rules(), ServiceError);
  }
});

const fine = JSON.stringify(await client.check("Danke."));
const FAILING = {
  crashed: [500, '{"error": {"code": "failed", "message": "m", "detail": null}}'],
  "no gateway": [502, "<html>"],
  overloaded: [503, ""],
  moved: [302, "", { location: "/" }],
  "no content": [204, ""],
  "a login page": [200, "<html>Login</html>"],
  nothing: [200, ""],
  "no verdict": [200, '{"decision": "allow"}'],
  "of a version to come": [200, fine.replace('"schema_version":1', '"schema_version":2')],
  "of another draft": [200, fine.replace('"id":null', '"id":"x"')],
  "an unknown decision": [200, fine.replace('"allow"', '"fine"')],
  "half of it": [200, fine.slice(0, -20)],
};

for (const [name, [status, body, headers]] of Object.entries(FAILING)) {
  test(`not clean: ${name}`, async () => {
    await answering(
      (response) => response.writeHead(status, headers).end(body),
      async (failing) => {
        const one = new ReplyguardClient(failing, { retries: 0 });
        assertNotClean(await one.check("Danke."));
        for await (const verdict of one.checkMany(["Danke.", "Danke."])) assertNotClean(verdict);
        await assert.rejects(one.redact("Danke."), ServiceError);
      },
    );
  });
}

test("not clean: nobody there, nobody answering, cut off", async () => {
  assertNotClean(await new ReplyguardClient("http://127.0.0.1:1").check("Danke."));
  await answering(() => {}, async (silent) => {
    assertNotClean(await new ReplyguardClient(silent, { timeout: 200 }).check("Danke."));
  });
  await answering((response) => response.writeHead(200, { "content-length": 500 }).end(fine.slice(0, 100)) && response.destroy(), async (cut) => {
    assertNotClean(await new ReplyguardClient(cut, { retries: 0 }).check("Danke."));
  });
});

test("it asks again where that makes sense", async () => {
  for (const [status, times] of [[503, 3], [429, 3], [500, 1], [401, 1]]) {
    await answering(
      (response, asked) => (asked === 3 ? response.end(fine) : response.writeHead(status).end()),
      async (busy, asked) => {
        const verdict = await new ReplyguardClient(busy).check("Danke.");
        assert.equal(asked(), times);
        assert.equal(verdict.decision, times === 3 ? "allow" : "undetermined");
      },
    );
  }
});
