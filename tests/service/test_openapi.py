"""The OpenAPI document says what the service does: schemathesis asks everything it allows, and what it does not."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from jsonschema import Draft202012Validator
from schemathesis.checks import CHECKS

from replyguard.service.app import create_app
from replyguard.service.keys import add_client
from replyguard.service.settings import ServiceSettings

from .conftest import IBAN, Running

DOCUMENT = create_app(ServiceSettings()).openapi()
CONTRACT = Path(__file__).parents[2] / "docs" / "contract"
OPERATIONS = [(path, method) for path, item in DOCUMENT["paths"].items() for method in item]

schema = schemathesis.openapi.from_dict(DOCUMENT)
schemathesis.serializer("application/x-ndjson")(lambda _, value: str(value).encode("utf-8", "replace"))


@pytest.fixture(scope="module")
def keyed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The address of a service, and a key that is good for all of it."""
    keys = tmp_path_factory.mktemp("keys") / "keys.yaml"
    key = add_client(keys, "schemathesis", [], metrics=True)
    limits = {"requests-per-second": 1e6, "burst": 1_000_000}
    running = Running(ServiceSettings.model_validate({"limits": limits, "keys": str(keys)}))
    yield str(running.client.base_url), key
    running.stop()


@pytest.mark.slow
@schema.parametrize()
@settings(
    max_examples=60,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
    deadline=None,
    database=None,
)
def test_no_answer_is_outside_of_the_document(case: Any, keyed: tuple[str, str]) -> None:
    """All of schemathesis' checks: no 5xx, no status, type or body that the document does not have."""
    address, key = keyed
    case.call_and_validate(base_url=address, headers={"Authorization": f"Bearer {key}"})


def test_every_route_is_asked() -> None:
    asked = {(operation.ok().path, operation.ok().method.lower()) for operation in schema.get_all_operations()}
    assert asked == set(OPERATIONS)
    assert len(asked) == 9
    assert {"not_a_server_error", "response_schema_conformance"} <= {check.__name__ for check in CHECKS.get_all()}


@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_each_operation_says_what_it_is(path: str, method: str) -> None:
    operation = DOCUMENT["paths"][path][method]
    assert operation["summary"]
    assert operation["description"]
    if method == "post":
        (content,) = operation["requestBody"]["content"].values()
        assert content.get("example") or content["examples"]
    if not path.startswith("/health"):
        assert operation["security"] == [{"HTTPBearer": []}]
        assert {"401", "429"} <= set(operation["responses"])


def _schema_of(name: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]})


@pytest.mark.parametrize(("path", "name"), [("/v1/check", "Draft"), ("/v1/redact", "Draft"), ("/v1/try", "Trial")])
def test_the_examples_of_requests_are_answered(service: httpx.Client, path: str, name: str) -> None:
    content = DOCUMENT["paths"][path]["post"]["requestBody"]["content"]["application/json"]
    examples = [one["value"] for one in content.get("examples", {}).values()] or [content["example"]]
    for example in examples:
        _schema_of(name).validate(example)
        assert service.post(path, json=example).status_code == 200


@pytest.mark.parametrize(("path", "name"), [("/v1/check", "Verdict"), ("/v1/redact", "Redacted")])
def test_the_examples_of_answers_are_valid(path: str, name: str) -> None:
    example = DOCUMENT["paths"][path]["post"]["responses"]["200"]["content"]["application/json"]["example"]
    _schema_of(name).validate(example)
    if name == "Verdict":
        _contract("verdict").validate(example)


DRAFTS: list[dict[str, Any]] = [
    {"text": "Danke."},
    {"text": f"Auf {IBAN}, So ein Mist.", "thread": [{"role": "customer", "text": f"Meine: {IBAN}"}]},
    {"text": "So ein Mist.", "waivers": [{"rule": "profanity", "reason": "r", "by": "b", "until": "2100-01-01"}]},
    {"text": "Merci.", "language": "fr"},
]


@pytest.mark.parametrize("draft", DRAFTS)
def test_drafts_and_verdicts_are_those_of_the_contract(service: httpx.Client, draft: dict[str, Any]) -> None:
    _contract("draft").validate(draft)
    _schema_of("Draft").validate(draft)
    verdict = service.post("/v1/check", json=draft).json()
    _contract("verdict").validate(verdict)
    _schema_of("Verdict").validate(verdict)


@pytest.mark.parametrize("change", [{"extra": 1}, {"decision": "maybe"}, {"findings": None}, {"redacted": 1}])
def test_the_schema_of_verdicts_can_fail(service: httpx.Client, change: dict[str, Any]) -> None:
    verdict = service.post("/v1/check", json={"text": "So ein Mist."}).json()
    assert not _schema_of("Verdict").is_valid({**verdict, **change})


def test_the_document_is_served(service: httpx.Client) -> None:
    assert service.get("/openapi.json").json() == json.loads(json.dumps(DOCUMENT))


def _contract(name: str) -> Draft202012Validator:
    path: Callable[[str], Path] = CONTRACT.joinpath
    return Draft202012Validator(json.loads(path(f"{name}.schema.json").read_text("utf-8")))
