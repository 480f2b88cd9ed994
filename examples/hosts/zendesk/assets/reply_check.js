// What the service's verdict on a reply means for an agent: send it, or stop it with these words.
// Whatever is not plainly a verdict that lets the reply go stops it.
"use strict";

const WORDS = {
  de: {
    stopped: "replyguard hält die Antwort an:",
    unchecked: "replyguard hält die Antwort an, denn sie ließ sich nicht prüfen",
    instead: "stattdessen",
    private: "besser nicht öffentlich, sondern so",
  },
  en: {
    stopped: "replyguard stops the reply:",
    unchecked: "replyguard stops the reply, since it could not be checked",
    instead: "instead",
    private: "better in private, such as",
  },
};

// null where the reply may be sent, else why not, as lines of text
function whyNot(verdict, language) {
  if (!isVerdict(verdict)) return unchecked("no verdict came back", language);
  if (verdict.decision === "allow" || verdict.decision === "warn") return null;
  const words = WORDS[verdict.language] || wordsFor(language);
  const lines = verdict.findings
    .filter((finding) => finding.waived === null && finding.severity !== "info")
    .map((finding) => {
      const text = finding.suggestions.length > 0 && finding.suggestions[0].text;
      return `• ${finding.message}` + (text ? ` (${words.instead}: ${text})` : "");
    });
  lines.push(...verdict.checks.failed.map((outcome) => `• ${outcome.rule}: ${outcome.reason}`));
  if (verdict.routing.suggestion) lines.push(`${words.private}: ${verdict.routing.suggestion}`);
  return [verdict.decision === "block" ? words.stopped : `${words.unchecked}:`, ...lines].join("\n");
}

function isVerdict(answer) {
  return answer !== null && typeof answer === "object" && answer.schema_version === 1
    && Array.isArray(answer.findings) && Boolean(answer.checks) && Array.isArray(answer.checks.failed)
    && Boolean(answer.routing);
}

function unchecked(reason, language) {
  return `${wordsFor(language).unchecked} (${reason}).`;
}

function wordsFor(language) {
  return WORDS[String(language).slice(0, 2)] || WORDS.en;
}

// ends as the promise does, or as rejected after so many milliseconds
function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("the service took too long")), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

if (typeof module !== "undefined") module.exports = { whyNot, unchecked, within };
