"""Each format as its readers read it: places, levels, what is waived, what was not checked; and nothing in the clear."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any, get_args
from urllib.parse import unquote
from xml.etree import ElementTree

import jsonschema
import pytest

from replyguard.cli.lint import OutputFormat
from replyguard.reports.formats import report_for

from .conftest import COMMAND, SECRETS, Linted

SUBSET = json.loads(Path(__file__).with_name("sarif_subset.schema.json").read_text(encoding="utf-8"))
FORMATS = get_args(OutputFormat)
WRITTEN = [one for one in FORMATS if one != "parquet"]
"""Those that standard output can take."""
YAML = "de: ä/service 1.yaml"


@pytest.mark.parametrize("output_format", WRITTEN)
def test_personal_data_are_masked_in_every_report(linted: Linted, output_format: str) -> None:
    report = linted(output_format)
    readable = json.dumps(json.loads(report), ensure_ascii=False) if output_format in ("json", "sarif") else report
    for secret in SECRETS:
        assert secret not in readable, secret
    assert "•" in readable or "\\u2022" in readable or output_format == "github"


def test_personal_data_are_masked_in_a_table_too(collection: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed here")
    table = tmp_path / "verdicts.parquet"
    done = subprocess.run(
        [COMMAND, "lint", ".", "--output", str(table)], cwd=collection, capture_output=True, check=False, timeout=120
    )
    assert done.returncode == 3, done.stderr
    rows = repr(parquet.read_table(table).to_pylist())
    assert "•" in rows
    for secret in SECRETS:
        assert secret not in rows, secret


@pytest.mark.parametrize("output_format", FORMATS)
def test_every_format_has_a_report(output_format: str) -> None:
    assert report_for(output_format, [], statistics=False, coloured=False)


def sarif(linted: Linted) -> Any:
    return json.loads(linted("sarif"))["runs"][0]


def test_sarif_is_valid(linted: Linted) -> None:
    log = json.loads(linted("sarif"))
    jsonschema.Draft7Validator.check_schema(SUBSET)
    checker = jsonschema.Draft7Validator.FORMAT_CHECKER
    jsonschema.Draft7Validator(SUBSET, format_checker=checker).validate(log)


def test_sarif_names_rules_by_index_and_places_as_uris(linted: Linted) -> None:
    run = sarif(linted)
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [one["ruleId"] for one in run["results"]]
    assert len({rule["id"] for rule in rules}) == len(rules)
    uris = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"]}
    assert {unquote(uri) for uri in uris} == {YAML, "en.jsonl", "nasty.txt", "long.txt"}
    assert YAML not in uris, "colons, blanks and umlauts are escaped"


def test_sarif_regions_hold_exactly_the_match(linted: Linted, collection: Path) -> None:
    iban = next(one for one in sarif(linted)["results"] if one["ruleId"] == "personal-data.iban")
    region = iban["locations"][0]["physicalLocation"]["region"]
    line = (collection / YAML).read_text(encoding="utf-8").splitlines()[region["startLine"] - 1]
    assert region["endLine"] == region["startLine"]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "DE89 3704 0044 0532 0130 00"


def test_sarif_says_what_is_waived_and_what_did_not_run(linted: Linted) -> None:
    run = sarif(linted)
    suppressed = [one for one in run["results"] if "suppressions" in one]
    assert [one["suppressions"][0]["justification"] for one in suppressed] == [
        "from the campaign <3 (Jo, until 2999-12-31)"
    ]
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert [one["locations"][0]["physicalLocation"]["region"] for one in invocation["toolExecutionNotifications"]] == [
        {"startLine": 2}
    ]


def test_fingerprints_are_one_for_each_finding(linted: Linted) -> None:
    from_sarif = [
        one["partialFingerprints"]["reply/v1"] for one in sarif(linted)["results"] if "suppressions" not in one
    ]
    from_gitlab = [one["fingerprint"] for one in json.loads(linted("gitlab")) if one["check_name"] != "unreadable"]
    assert from_sarif == from_gitlab
    assert len(set(from_sarif)) == len(from_sarif)


def test_gitlab_issues_have_what_gitlab_asks_for(linted: Linted) -> None:
    issues = json.loads(linted("gitlab"))
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["lines"]["begin"] >= 1
    severities = {issue["check_name"]: issue["severity"] for issue in issues}
    assert severities["unreadable"] == "blocker"
    assert severities["personal-data.iban"] == "critical"
    assert severities["profanity.mild"] == "minor"
    assert "quoted" not in linted("gitlab"), "a waived finding is no issue"


def test_junit_counts_what_it_holds(linted: Linted) -> None:
    root = ElementTree.fromstring(linted("junit"))
    assert root.tag == "testsuites"
    suites = {suite.get("name"): suite for suite in root}
    assert set(suites) == {f"./{YAML}", "./en.jsonl", "./nasty.txt", "./long.txt"}
    for suite in suites.values():
        cases = list(suite)
        assert suite.get("tests") == str(len(cases))
        assert suite.get("failures") == str(sum(case.find("failure") is not None for case in cases))
        assert suite.get("errors") == str(sum(case.find("error") is not None for case in cases))
        assert len({(case.get("classname"), case.get("name")) for case in cases}) == len(cases)
    first, quoted, fine = suites[f"./{YAML}"]
    failure = first.find("failure")
    assert failure is not None
    assert "personal-data.iban" in (failure.text or "")
    assert quoted.find("failure") is None
    assert "waived: from the campaign <3" in (quoted.findtext("system-out") or "")
    assert list(fine) == []
    assert [len(list(case)) for case in suites["./en.jsonl"]] == [1, 1, 0]


COMMANDS = re.compile(r"::(error|warning|notice) ((?:\w+=[^,:]*,?)+)::(.*)")


def test_github_commands_are_one_a_line_and_escaped(linted: Linted) -> None:
    *lines, last = linted("github").splitlines()
    parsed = [found for line in lines if (found := COMMANDS.fullmatch(line))]
    assert len(parsed) == len(lines), "nothing that a reply says can begin a command of its own"
    properties = [dict(pair.split("=", 1) for pair in found[2].split(",")) for found in parsed]
    assert {one["file"] for one in properties} == {
        "./de%3A ä/service 1.yaml",
        "./en.jsonl",
        "./nasty.txt",
        "./long.txt",
    }
    assert {"personal-data.iban", "unreadable"} <= {one["title"] for one in properties}
    assert last.startswith("7 replies checked, "), "what people read in the log"


def test_json_lines_end_with_a_summary(linted: Linted) -> None:
    lines = [json.loads(line) for line in linted("jsonl").splitlines()]
    assert [line["type"] for line in lines].count("summary") == 1
    summary = lines[-1]
    assert summary["type"] == "summary"
    assert (summary["replies"], summary["unreadable"], summary["waived"]) == (7, 1, 1)
    assert [line["path"] for line in lines if line["type"] == "unreadable"] == ["./en.jsonl"]
    found = [finding for line in lines if line["type"] == "reply" for finding in line["verdict"]["findings"]]
    unwaived = [finding for finding in found if not finding["waived"]]
    assert sum(rule["findings"] for rule in summary["rules"]) == len(unwaived)
    assert summary["severities"] == {
        severity: sum(one["severity"] == severity for one in unwaived) for severity in ("error", "warning", "info")
    }


def test_statistics_are_counts_and_no_replies(linted: Linted) -> None:
    text = linted("text", "--statistics")
    assert "Mist" not in text
    rows = {row[-1]: row for line in text.splitlines() if len(row := line.split()) > 4}
    summary = json.loads(linted("jsonl").splitlines()[-1])
    for rule in summary["rules"]:
        row = rows[rule["rule"]]
        assert row[0] == str(rule["findings"])
        assert row[4] == str(rule["replies"])
        assert row[5] == f"{rule['replies'] / 7:.2%}"
    assert json.loads(linted("json", "--statistics"))["statistics"] == {
        key: value for key, value in summary.items() if key != "type"
    }
