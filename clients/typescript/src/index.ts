/** A client of the replyguard service for which whatever goes wrong is undetermined, never clean. */

import type { components } from "./openapi.js";

type Schemas = components["schemas"];
/** A draft; only `text` is required. */
export type Draft = Schemas["Draft"];
export type Verdict = Schemas["Verdict"];
export type Finding = Schemas["Finding"];
export type Suggestion = Schemas["Suggestion"];
export type Rule = Schemas["RuleEntry"];
export type Policy = Schemas["PolicyEntry"];
export type Refused = Schemas["Refused"];

export interface ClientOptions {
  /** A key that `replyguard keys add` made. */
  key?: string | undefined;
  /** A policy by name; the service's default where none is named. */
  policy?: string | undefined;
  /** Milliseconds that a check may take in all, retries included. */
  timeout?: number;
  /** How often to ask again where that makes sense. */
  retries?: number;
  fetch?: typeof globalThis.fetch;
}

/** The draft is none: an unknown key, a wrong value, a text over the limit. */
export class DraftError extends Error {
  override name = "DraftError";
}

/** The service gave no answer that counts. */
export class ServiceError extends Error {
  override name = "ServiceError";
  constructor(
    message: string,
    /** Milliseconds after which asking again makes sense; undefined where it does not. */
    readonly again?: number,
  ) {
    super(message);
  }
}

const DECISIONS: ReadonlySet<unknown> = new Set(["allow", "warn", "block", "undetermined"]);
const AGAIN: ReadonlySet<number> = new Set([429, 503]);
const FIRST_PAUSE = 100;
const GROUP = 100;
/** So small that the service can read a group whole before anybody reads its answer. */
const GROUP_BYTES = 32_000;

/** True only for a draft that was checked and may go out; false for `block` and for `undetermined`. */
export function mayBeSent(verdict: Verdict): boolean {
  return verdict.decision === "allow" || verdict.decision === "warn";
}

export class ReplyguardClient {
  readonly #base: string;
  readonly #options: Required<Omit<ClientOptions, "key" | "policy">> & Pick<ClientOptions, "key" | "policy">;

  constructor(url: string, options: ClientOptions = {}) {
    this.#base = new URL(url).href.replace(/\/+$/, "");
    this.#options = { timeout: 5000, retries: 2, fetch: globalThis.fetch.bind(globalThis), ...options };
  }

  /** The verdict; undetermined where the service gives none. Throws DraftError for what is no draft. */
  async check(draft: Draft | string): Promise<Verdict> {
    const sent = asDraft(draft);
    try {
      return verdictOf(await this.#ask("POST", "/v1/check", JSON.stringify(sent), "application/json"), sent);
    } catch (error) {
      if (error instanceof DraftError) throw error;
      return undetermined(sent, reasonOf(error), this.#options.policy);
    }
  }

  /** A verdict for each draft, in order; undetermined where the service gives none. */
  async *checkMany(drafts: Iterable<Draft | string> | AsyncIterable<Draft | string>): AsyncGenerator<Verdict> {
    let group: Draft[] = [];
    let size = 0;
    for await (const one of drafts) {
      const draft = asDraft(one);
      const length = JSON.stringify(draft).length;
      if (group.length > 0 && (group.length === GROUP || size + length > GROUP_BYTES)) {
        yield* await this.#group(group);
        [group, size] = [[], 0];
      }
      group.push(draft);
      size += length;
    }
    if (group.length > 0) yield* await this.#group(group);
  }

  /** The draft with personal data replaced. Throws ServiceError where that is not vouched for. */
  async redact(draft: Draft | string): Promise<string> {
    const sent = asDraft(draft);
    const answer = objectOf(await this.#ask("POST", "/v1/redact", JSON.stringify(sent), "application/json"));
    if (answer["schema_version"] !== 1 || answer["id"] !== (sent.id ?? null) || "decision" in answer) {
      throw new ServiceError("the answer is none that this version knows");
    }
    if (typeof answer["redacted"] !== "string") throw new ServiceError("a check for personal data did not run");
    return answer["redacted"];
  }

  /** The rules of the policy, with what it has settled for each on a venue. */
  async rules(venue: Draft["venue"] = "owned"): Promise<Rule[]> {
    const answer = objectOf(await this.#ask("GET", `/v1/rules?venue=${venue}`));
    return (answer as Schemas["Rules"]).rules;
  }

  /** The policies that the key is good for. */
  async policies(): Promise<Policy[]> {
    return (objectOf(await this.#ask("GET", "/v1/policies")) as Schemas["Policies"]).policies;
  }

  async #group(group: Draft[]): Promise<Verdict[]> {
    let lines: string[] = [];
    let reason = "the answer broke off";
    try {
      const body = group.map((draft) => `${JSON.stringify(draft)}\n`).join("");
      const answer = await this.#ask("POST", "/v1/check:batch", body, "application/x-ndjson");
      lines = answer.split("\n").filter((line) => line !== "");
    } catch (error) {
      reason = reasonOf(error);
    }
    return group.map((draft, index) => {
      const line = lines[index];
      // with another number of lines it is not certain which belongs to which draft
      if (line === undefined || lines.length !== group.length) return undetermined(draft, reason, this.#options.policy);
      try {
        return verdictOf(line, draft);
      } catch (error) {
        return undetermined(draft, reasonOf(error), this.#options.policy);
      }
    });
  }

  async #ask(method: string, path: string, body?: string, type?: string): Promise<string> {
    const until = Date.now() + this.#options.timeout;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#once(method, path, until, body, type);
      } catch (error) {
        if (!(error instanceof ServiceError) || error.again === undefined || attempt >= this.#options.retries) throw error;
        const pause = Math.max(error.again, FIRST_PAUSE * 2 ** attempt * (0.5 + Math.random()));
        if (Date.now() + pause >= until) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  async #once(method: string, path: string, until: number, body?: string, type?: string): Promise<string> {
    const { key, policy, fetch } = this.#options;
    const url = new URL(this.#base + path);
    if (policy !== undefined && path !== "/v1/policies") url.searchParams.set("policy", policy);
    const headers: Record<string, string> = {};
    if (type !== undefined) headers["content-type"] = type;
    if (key !== undefined) headers["authorization"] = `Bearer ${key}`;
    const stop = AbortSignal.timeout(Math.max(1, until - Date.now()));
    let status: number;
    let content: string;
    let retryAfter: string | null;
    try {
      const init: RequestInit = { method, headers, signal: stop, redirect: "error", cache: "no-store" };
      const answer = await fetch(url, body === undefined ? init : { ...init, body });
      [status, content, retryAfter] = [answer.status, await answer.text(), answer.headers.get("retry-after")];
    } catch {
      if (stop.aborted) throw new ServiceError(`no answer within ${this.#options.timeout} ms`);
      throw new ServiceError("the service cannot be reached", 0);
    }
    if (status === 200) return content;
    const { message, detail } = refusalOf(content) ?? { message: `status ${status}`, detail: null };
    if (status === 400) throw new DraftError(detail ?? message);
    throw new ServiceError(message, AGAIN.has(status) ? 1000 * (Number(retryAfter) || 0) : undefined);
  }
}

function asDraft(draft: Draft | string): Draft {
  return typeof draft === "string" ? { text: draft } : draft;
}

function reasonOf(error: unknown): string {
  return error instanceof DraftError || error instanceof ServiceError ? error.message : "the check failed";
}

function objectOf(content: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(content);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  } catch {
    // told below
  }
  throw new ServiceError("the answer is no object");
}

function verdictOf(content: string, sent: Draft): Verdict {
  const data = objectOf(content);
  const isVerdict =
    data["schema_version"] === 1 &&
    DECISIONS.has(data["decision"]) &&
    Array.isArray(data["findings"]) &&
    typeof data["checks"] === "object" &&
    data["checks"] !== null &&
    typeof data["policy"] === "object" &&
    typeof data["routing"] === "object";
  if (!isVerdict) throw new ServiceError("the answer is no verdict that this version knows");
  if (data["id"] !== (sent.id ?? null) && !data["error"]) throw new ServiceError("the answer belongs to another draft");
  return data as Verdict;
}

function undetermined(sent: Draft, reason: string, policy: string | undefined): Verdict {
  return {
    schema_version: 1,
    id: sent.id ?? null,
    decision: "undetermined",
    language: null,
    findings: [],
    routing: { advice: "stay", already_moving: false, kind: null, reasons: [], suggestion: null },
    engagement: null,
    redacted: null,
    shadow: [],
    checks: { run: 0, skipped: [], failed: [{ rule: "service", reason }] },
    policy: { name: policy ?? "default", digest: `sha256:${"0".repeat(64)}` },
  };
}

function refusalOf(content: string): Refused["error"] | undefined {
  try {
    const { error } = JSON.parse(content) as Partial<Refused>;
    return typeof error?.message === "string" ? error : undefined;
  } catch {
    return undefined;
  }
}
