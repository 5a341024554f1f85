"""Drift is told where two descriptions disagree, and only what nobody has looked into counts."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.contract import drift
from tools.contract.described import read_described

OURS: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/papers/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {}}],
            "get": {
                "parameters": [
                    {
                        "name": "size",
                        "in": "query",
                        "schema": {"type": "array", "items": {"enum": ["large", "small"]}},
                    }
                ],
                "responses": {
                    200: {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Paper"}}
                        }
                    }
                },
            },
        }
    },
    "components": {
        "schemas": {
            "Paper": {
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "editor": {"properties": {"born": {"type": "string"}}},
                    "editions": {
                        "type": "array",
                        "items": {"anyOf": [{"properties": {"no": {}}}, {"type": "null"}]},
                    },
                },
            }
        }
    },
}
FACTS: dict[str, Any] = {
    "operations": [
        {
            "method": "GET",
            "path": "/papers/{slug}/",
            "parameters": [
                {"name": "slug", "in": "path", "required": True, "schema": {"type": "string"}},
                {"name": "size", "in": "query", "schema": {"enum": ["small", "large"]}},
            ],
            "responses": {"200": {"$ref": "#/schemas/Sheet"}},
        },
        {"method": "GET", "path": "/secret", "audience": "internal", "responses": {}},
    ],
    "schemas": {
        "Sheet": {
            "uses": 1,
            "schema": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "editor": {"type": "object", "properties": {"born": {"type": "string"}}},
                    "editions": {"type": "array", "items": {"properties": {"no": {}}}},
                },
            },
        }
    },
}


def operation(facts: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = facts["operations"][0]
    return found


def sheet(facts: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = facts["schemas"]["Sheet"]["schema"]
    return found


Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Compare OURS with changed facts."""

    def compare(
        change: Callable[[dict[str, Any]], object] = lambda _: None, known: str = "[]"
    ) -> tuple[int, str]:
        facts = copy.deepcopy(FACTS)
        change(facts)
        (tmp_path / "ours.json").write_text(json.dumps(OURS))
        (tmp_path / "theirs.json").write_text(json.dumps(facts))
        (tmp_path / "known.yaml").write_text(known)
        arguments = ["--contract", str(tmp_path / "theirs.json")]
        arguments += ["--openapi", str(tmp_path / "ours.json")]
        code = drift.main([*arguments, "--known", str(tmp_path / "known.yaml")])
        return code, capsys.readouterr().out

    return compare


def test_two_that_say_the_same_in_different_forms(run: Run) -> None:
    assert run() == (0, "Differences: 0, of which 0 are new.\n")


CHANGES: dict[str, tuple[Callable[[dict[str, Any]], object], list[str]]] = {
    "another operation": (
        lambda facts: facts["operations"].append({"method": "PUT", "path": "/x", "responses": {}}),
        ["operation", "PUT /x", "is not", "is there"],
    ),
    "another path": (
        lambda facts: operation(facts).update(path="/sheets/{slug}"),
        ["operation", "GET /papers/{}", "is there", "is not"],
    ),
    "another parameter": (
        lambda facts: operation(facts)["parameters"].append({"name": "at", "in": "query"}),
        ["parameter", "GET /papers/{} query at", "is not", "is there"],
    ),
    "required parameter": (
        lambda facts: operation(facts)["parameters"][1].update(required=True),
        ["required", "GET /papers/{} query size", "optional", "required"],
    ),
    "another value": (
        lambda facts: operation(facts)["parameters"][1]["schema"]["enum"].append("tiny"),
        ["values", "GET /papers/{} query size", "none", "tiny"],
    ),
    "a value less": (
        lambda facts: operation(facts)["parameters"][1]["schema"]["enum"].remove("large"),
        ["values", "GET /papers/{} query size", "large", "none"],
    ),
    "any value": (
        lambda facts: operation(facts)["parameters"][1]["schema"].clear(),
        ["values", "GET /papers/{} query size", "large, small", "any"],
    ),
    "another field, deep down": (
        lambda facts: sheet(facts)["properties"]["editor"]["properties"].update(died={}),
        ["field", "GET /papers/{} answers editor.died", "is not", "is there"],
    ),
    "field that is gone, told once": (
        lambda facts: sheet(facts)["properties"].pop("editions"),
        ["field", "GET /papers/{} answers editions", "is there", "is not"],
    ),
    "optional field": (
        lambda facts: sheet(facts).pop("required"),
        ["required", "GET /papers/{} answers name", "required", "optional"],
    ),
    "values of a field": (
        lambda facts: sheet(facts)["properties"]["name"].update(enum=["Echo"]),
        ["values", "GET /papers/{} answers name", "any", "Echo"],
    ),
}


@pytest.mark.parametrize(("change", "row"), CHANGES.values(), ids=CHANGES)
def test_a_difference_is_a_row_and_the_exit_code(
    run: Run, change: Callable[[dict[str, Any]], object], row: list[str]
) -> None:
    code, out = run(change)
    assert code == 1
    rows = [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in out.split("\n")]
    assert row in rows
    assert rows[0] == ["what", "where", "here", "there"]


def test_what_is_known_is_counted_with_its_reason(run: Run) -> None:
    known = """
- what: required
  where: ["* answers *name", "* answers name"]
  theirs: optional
  reason: It has one in every recording.
  evidence: Recordings.
"""
    code, out = run(lambda facts: sheet(facts).pop("required"), known)
    assert code == 0
    assert out == (
        "Differences: 1, of which 0 are new.\n  1 known: It has one in every recording.\n"
    )


def test_another_direction_of_what_is_known_is_new(run: Run) -> None:
    known = """
- what: required
  where: ["*"]
  ours: optional
  reason: It may be left out.
  evidence: Recordings.
"""
    assert run(lambda facts: sheet(facts).pop("required"), known)[0] == 1


def test_a_new_value_is_new_where_having_fewer_is_known(run: Run) -> None:
    known = """
- what: values
  where: ["*"]
  theirs: none
  reason: One enumeration here serves several operations.
  evidence: Recordings.
"""

    def values(facts: dict[str, Any]) -> list[str]:
        found: list[str] = operation(facts)["parameters"][1]["schema"]["enum"]
        return found

    assert run(lambda facts: values(facts).remove("large"), known)[0] == 0
    assert run(lambda facts: values(facts).append("tiny"), known)[0] == 1


@pytest.mark.slow
def test_our_own_contract_does_not_differ_from_itself() -> None:
    ours = read_described(drift.ROOT / "openapi.yaml")
    assert list(drift.differences(ours, ours)) == []
    assert ("POST", "/sync/history") in ours
    assert ours["POST", "/sync/history"].body["movies.ids.trakt"].required is False
    assert ours["GET", "/movies/{}"].answer["ids.trakt"].required is True


def test_the_known_differences_can_be_read() -> None:
    known = drift.read_known(drift.ROOT / "tools" / "contract" / "drift.yaml")
    assert all(each.reason and each.evidence and each.where for each in known)


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"swagger": "2.0"}')
    with pytest.raises(ValueError, match="expected `paths`, as of OpenAPI, or `operations`"):
        read_described(tmp_path / "x.json")
