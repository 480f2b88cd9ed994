"""Drafts in batches of Arrow: each row has its verdict, and none is clean that was not checked."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard import Draft, Finding, Guard, Match, Policy, PolicyError, RoutingReason, Suggestion
from replyguard.integrations.columns import AnotherPolicy, ShippedPolicy, WrongColumns, check_batch, verdict_schema
from replyguard.integrations.columns.drafts import COLUMNS
from replyguard.integrations.columns.shipped import guard_of

BAD = "So eine Scheiße, die IBAN ist DE89 3704 0044 0532 0130 00."
WHOLE = {
    "id": "r1",
    "text": "Ihre Nummer ist die 0170 1234567, so ein Mist.",
    "kind": "reply",
    "language": "de",
    "network": "forum",
    "venue": "third-party",
    "visibility": "public",
    "format": "plain",
    "thread": [
        {
            "role": "customer",
            "text": "Rufen Sie mich an: 0170 1234567",
            "author": "bluecat",
            "sent_at": datetime(2026, 11, 20, 10, tzinfo=UTC),
            "visibility": "public",
        },
        {"role": "agent", "text": "Gern."},
    ],
    "author": {"name": "Jana", "signature": "^JW"},
    "permission": True,
    "signals": {"topic": "delivery", "reach": 1200, "search_rank": 3, "sentiment": -0.6},
    "waivers": [{"rule": "profanity", "reason": "quoted", "by": "Jana", "until": date(2999, 12, 31)}],
}


def batch(*rows: dict[str, Any], **types: pa.DataType) -> pa.RecordBatch:
    made = pa.RecordBatch.from_pylist(list(rows))
    for name, kind in types.items():
        made = made.set_column(made.schema.names.index(name), name, made.column(name).cast(kind))
    return made


def rows(checked: pa.RecordBatch) -> list[dict[str, Any]]:
    checked.validate(full=True)
    found: list[dict[str, Any]] = checked.to_pylist()
    return found


def test_a_row_of_counts_for_each_draft(guard: Guard) -> None:
    checked = check_batch(batch({"id": "a", "text": "Danke!"}, {"id": "b", "text": BAD}), guard)
    assert checked.schema == verdict_schema()
    clean, blocked = rows(checked)
    assert (clean["id"], clean["decision"], clean["blocked"], clean["findings_error"]) == ("a", "allow", False, 0)
    assert (blocked["id"], blocked["decision"], blocked["blocked"], blocked["findings_error"]) == (
        "b",
        "block",
        True,
        2,
    )
    assert {row["policy"] for row in (clean, blocked)} == {guard.digest}
    assert "3704" not in str(blocked), "counts hold nothing of a draft"


def test_all_columns_of_a_draft_reach_the_guard(guard: Guard) -> None:
    """The verdict on a row is that on the draft, thread, signals and exceptions included."""
    verdict = guard.check(WHOLE)
    (row,) = rows(check_batch(batch(WHOLE), guard, detail="lists"))
    assert set(COLUMNS) == set(WHOLE) == set(Draft.model_fields)
    assert row["findings"] == json.loads(json.dumps(verdict.to_dict()["findings"]))
    assert (row["findings_waived"], row["routing"]) == (1, verdict.routing.advice)
    assert [finding["related"] for finding in row["findings"] if finding["rule"] == "personal-data.phone"] != [[]]
    assert row["redacted"] == verdict.redacted


def test_the_lists_hold_the_keys_of_the_contract() -> None:
    schema = verdict_schema("lists")

    def keys(kind: pa.DataType) -> list[str]:
        return [field.name for field in kind.value_type]

    findings = schema.field("findings").type
    assert keys(findings) == keys(schema.field("shadow").type) == list(Finding.model_fields)
    assert keys(findings.value_type.field("suggestions").type) == list(Suggestion.model_fields)
    assert keys(schema.field("routing_reasons").type) == list(RoutingReason.model_fields)
    assert set(verdict_schema().names) < set(schema.names)


NO_DRAFTS: dict[str, tuple[dict[str, Any], str]] = {
    "no text": ({"text": None}, "text: required, but missing"),
    "an unknown venue": ({"text": "Hi", "venue": "moon"}, "venue: Input should be 'owned'"),
    "a message without a role": ({"text": "Hi", "thread": [{"text": "x", "role": None}]}, "thread.0.role: required"),
    "a message that is null": ({"text": "Hi", "thread": [{"text": "x", "role": "agent"}, None]}, "thread.1: "),
    "an unknown key": ({"text": "Hi", "author": {"nmae": "Jana"}}, "author.nmae: unknown key"),
    "a language that is none": ({"text": "Hi", "language": 5}, "language: expected text, got int"),
    "a reach below nothing": ({"text": "Hi", "signals": {"reach": -1}}, "signals.reach: "),
}


@pytest.mark.parametrize("case", NO_DRAFTS)
def test_a_row_that_is_no_draft_is_never_clean_and_harms_no_other(case: str, guard: Guard) -> None:
    wrong, message = NO_DRAFTS[case]
    checked = check_batch(batch({"id": "bad", **wrong}), guard)
    (row,) = rows(checked)
    assert (row["id"], row["decision"], row["blocked"], row["checks_run"]) == ("bad", "undetermined", True, 0)
    assert row["error"].startswith(message)


def test_each_row_has_its_own_error(guard: Guard) -> None:
    given = batch({"id": 1, "text": "Hi", "venue": None}, {"id": 2, "text": None, "venue": "owned"}, {"id": 3, "text": BAD, "venue": "x"}, {"id": 4, "text": BAD, "venue": "owned"})  # fmt: skip
    found = [(row["id"], row["decision"], row["error"] is None) for row in rows(check_batch(given, guard))]
    assert found == [
        ("1", "allow", True),
        ("2", "undetermined", False),
        ("3", "undetermined", False),
        ("4", "block", True),
    ]


def test_bytes_that_are_no_text_are_an_error_of_their_row(guard: Guard) -> None:
    data = b"Danke\xff\xfeDanke"
    offsets = pa.array([0, 5, 7, 12], pa.int32()).buffers()[1]
    text = pa.Array.from_buffers(pa.string(), 3, [None, offsets, pa.py_buffer(data)])
    found = rows(check_batch(pa.RecordBatch.from_arrays([text], ["text"]), guard))
    assert [row["decision"] for row in found] == ["allow", "undetermined", "allow"]
    assert found[1]["error"] == "text: not UTF-8"


def test_a_moment_finer_than_python_knows_is_an_error_of_its_row(guard: Guard) -> None:
    thread = pa.list_(pa.struct({"role": pa.string(), "text": pa.string(), "sent_at": pa.timestamp("ns", "UTC")}))
    moments = [1_700_000_000_000_000_000, 1_700_000_000_000_000_001]
    values = [[{"role": "agent", "text": "x", "sent_at": moment}] for moment in moments]
    given = pa.RecordBatch.from_arrays([pa.array(["Danke", "Danke"]), pa.array(values, thread)], ["text", "thread"])
    found = rows(check_batch(given, guard))
    assert found[0]["decision"] == "allow"
    assert all(row["decision"] == "allow" or row["error"].startswith("thread: ") for row in found)


@pytest.mark.parametrize("kind", [pa.large_string(), pa.dictionary(pa.int32(), pa.string()), pa.string_view()], ids=str)
def test_text_in_any_form(kind: pa.DataType, guard: Guard) -> None:
    column = (
        pa.array(["Danke", BAD]).dictionary_encode() if pa.types.is_dictionary(kind) else pa.array(["Danke", BAD], kind)
    )
    found = rows(check_batch(pa.RecordBatch.from_arrays([column], ["text"]), guard))
    assert [row["decision"] for row in found] == ["allow", "block"]


def test_an_empty_batch_has_the_schema(guard: Guard) -> None:
    empty = pa.RecordBatch.from_arrays([pa.array([], pa.string())], ["text"])
    assert check_batch(empty, guard, detail="lists").schema == verdict_schema("lists")


def test_what_is_kept_stands_before_the_verdict_as_it_was(guard: Guard) -> None:
    given = batch({"text": "Danke", "day": date(2026, 11, 20), "shop": 7}, {"text": BAD, "day": None, "shop": 8})
    checked = check_batch(given, guard, keep=["shop", "day"])
    assert checked.schema.names[:3] == ["shop", "day", "id"]
    assert [checked.column(name) for name in ("shop", "day")] == [given.column(name) for name in ("shop", "day")]


WRONG: list[tuple[list[str], list[str], str]] = [
    (["txt"], [], "column txt: unknown (did you mean text?)"),
    (["id"], [], "column text: required, but missing"),
    (["text", "visiblity"], [], "column visiblity: unknown (did you mean visibility?); leave it out, or have it kept"),
    (["text", "shop"], ["shap"], "column shap: to be kept, but missing (did you mean shop?)"),
    (["text", "error"], ["error"], "column error: cannot be kept, a verdict has a column of that name"),
    (["text", "language"], ["language"], "column language: cannot be kept"),
    (["text", "text"], [], "column text: stands twice"),
]


@pytest.mark.parametrize(("names", "keep", "message"), WRONG)
def test_a_table_of_something_else_is_refused(names: list[str], keep: list[str], message: str, guard: Guard) -> None:
    given = pa.RecordBatch.from_arrays([pa.array(["Danke"])] * len(names), names)
    with pytest.raises(WrongColumns) as error:
        check_batch(given, guard, keep=keep)
    assert str(error.value).startswith(message)


def test_another_detail_is_refused() -> None:
    with pytest.raises(ValueError, match="expected 'counts' or 'lists', got 'all'"):
        verdict_schema("all")  # type: ignore[arg-type]


def test_a_rule_that_fails_makes_its_rows_undetermined(
    default_policy: Policy, rule_in_python: Callable[..., Any]
) -> None:
    def crash(case: Any) -> Iterable[Match]:
        raise RuntimeError(case.draft.text)

    guard = Guard(default_policy.with_rules([rule_in_python("tone.crash", crash)]))
    (row,) = rows(check_batch(batch({"text": "Danke, Jana"}), guard, detail="lists"))
    assert (row["decision"], row["blocked"], row["checks_failed"]) == ("undetermined", True, 1)
    assert row["failed"] == [{"rule": "tone.crash", "reason": "crashed with RuntimeError"}]


TEXTS = st.lists(st.one_of(st.none(), st.text(st.characters(exclude_categories=["Cs"]), max_size=40), st.just(BAD)))


@given(texts=TEXTS, data=st.data())
def test_how_a_table_is_cut_changes_nothing(texts: list[str | None], data: st.DataObject, guard: Guard) -> None:
    """Always one row for each, in order, whatever the batches."""
    ids = pa.array([str(number) for number in range(len(texts))], pa.string())
    whole = pa.RecordBatch.from_arrays([ids, pa.array(texts, pa.string())], ["id", "text"])
    cut = data.draw(st.integers(0, len(texts)))
    together = rows(check_batch(whole, guard))
    apart = rows(check_batch(whole.slice(0, cut), guard)) + rows(check_batch(whole.slice(cut), guard))
    assert together == apart
    assert [row["id"] for row in together] == ids.to_pylist()
    assert [row["error"] is not None for row in together] == [text is None for text in texts]


def test_the_built_in_policy_counts_where_none_is_named(guard: Guard) -> None:
    given = batch({"text": BAD})
    assert check_batch(given) == check_batch(given, guard) == check_batch(given, ShippedPolicy.default())


def test_a_policy_is_shipped_as_four_texts(tmp_path: Path) -> None:
    text = "name: acme\nrules: {profanity: off}\n"
    path = tmp_path / "acme.yaml"
    path.write_text(text, encoding="utf-8")
    moment = datetime(2026, 11, 20, 10, tzinfo=UTC)
    for shipped in (ShippedPolicy.of_text(text, moment=moment), ShippedPolicy.of_file(path, moment=moment)):
        plain = shipped.plain()
        assert all(type(part) is str for part in plain)
        sort, source, digest, then = json.loads(json.dumps(plain))
        guard = guard_of((sort, source, digest, then))
        assert (guard.policy.name, guard.today()) == ("acme", moment.date())
        assert guard_of(plain) is guard, "a process makes it once"
        assert [row["findings_error"] for row in rows(check_batch(batch({"text": BAD}), shipped))] == [1]


def test_a_process_that_has_another_policy_checks_nothing(tmp_path: Path) -> None:
    path = tmp_path / "acme.yaml"
    path.write_text("name: acme\n", encoding="utf-8")
    shipped = ShippedPolicy.of_file(path)
    path.write_text("name: acme\nrules: {profanity: off}\n", encoding="utf-8")
    with pytest.raises(AnotherPolicy, match=r"acme\.yaml: this process has sha256:"):
        check_batch(batch({"text": BAD}), shipped)


def test_a_policy_that_cannot_be_used_is_refused_where_the_job_begins() -> None:
    with pytest.raises(PolicyError, match="colour"):
        ShippedPolicy.of_text("name: broken\ncolour: red\n")


def test_a_shipped_moment_decides_what_is_waived() -> None:
    text = "name: t\nwaivers: [{rule: profanity, reason: quoted, by: Jana, until: 2026-11-20}]\n"
    found = []
    for day in (20, 21):
        shipped = ShippedPolicy.of_text(text, moment=datetime(2026, 11, day, tzinfo=UTC))
        (row,) = rows(check_batch(batch({"text": "Scheiße"}), shipped))
        found.append((row["findings_error"], row["findings_waived"]))
    assert found == [(0, 1), (1, 0)]


def test_the_digest_is_the_same_in_every_process() -> None:
    code = "from replyguard.integrations.columns import ShippedPolicy as S; print(S.default().digest)"
    digests = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True, timeout=60
        ).stdout
        for seed in ("1", "2")
    }
    assert digests == {f"{ShippedPolicy.default().digest}\n".encode()}
