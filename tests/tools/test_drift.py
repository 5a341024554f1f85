"""Drift is told where two descriptions disagree, and only what nobody has looked into counts."""

import copy
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tools.contract import drift
from tools.contract.described import describe, read_described

OURS: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/papers/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "get": {
                "x-oauth": "optional",
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
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "editor": {"properties": {"born": {"type": "string"}}},
                    "editions": {
                        "type": "array",
                        "items": {"anyOf": [{"properties": {"no": {}}}, {"type": "object"}]},
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
            "oauth": "optional",
            "parameters": [
                {"name": "slug", "in": "path", "required": True, "schema": {"type": "string"}},
                {
                    "name": "size",
                    "in": "query",
                    "schema": {"type": "string", "enum": ["small", "large"]},
                },
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
    """Compare OURS with changed facts; what they were before has been read in."""

    def compare(
        change: Callable[[dict[str, Any]], object] = lambda _: None,
        known: str = "[]",
        *,
        read_in: bool = True,
    ) -> tuple[int, str]:
        theirs = copy.deepcopy(FACTS)
        if not read_in:
            change(theirs)
        read = tmp_path / "facts"
        read.mkdir(exist_ok=True)
        dated = {"date": "2026-03-01", "source": "a paper"}
        (read / "x.json").write_text(json.dumps(FACTS | dated))
        (tmp_path / "theirs.json").write_text(json.dumps(theirs))
        if read_in:
            change(theirs)
            (read / "y.json").write_text(json.dumps(theirs | dated | {"date": "2026-03-02"}))
        (tmp_path / "ours.json").write_text(json.dumps(OURS))
        (tmp_path / "known.yaml").write_text(known)
        arguments = [] if read_in else ["--contract", str(tmp_path / "theirs.json")]
        arguments += ["--openapi", str(tmp_path / "ours.json"), "--facts", str(read)]
        code = drift.main(
            [*arguments, "--known", str(tmp_path / "known.yaml")], lambda: date(2026, 3, 31)
        )
        return code, capsys.readouterr().out

    return compare


def test_two_that_say_the_same_in_different_forms(run: Run) -> None:
    assert run(read_in=False) == (
        0,
        (
            "theirs.json has 0 changes since the facts of 2026-03-01, a paper, 30 days old.\n"
            "Differences: 0, of which 0 are new.\n"
        ),
    )


def test_without_another_description_the_last_facts_are_compared_and_their_age_is_said(
    run: Run,
) -> None:
    code, out = run(lambda facts: facts["operations"].pop(0))
    assert code == 1
    assert out.startswith("Compared with the facts of 2026-03-02, a paper, 29 days old.\n")
    assert "operation  GET /papers/{}  is there  is not\n" in out


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
    "another type": (
        lambda facts: sheet(facts)["properties"]["name"].update(type="integer"),
        ["type", "GET /papers/{} answers name", "string", "integer"],
    ),
    "another type of items": (
        lambda facts: sheet(facts)["properties"]["editions"]["items"].update(type="string"),
        ["type", "GET /papers/{} answers editions", "array of object", "array of string"],
    ),
    "null": (
        lambda facts: sheet(facts)["properties"]["name"].update(nullable=True),
        ["nullable", "GET /papers/{} answers name", "never null", "null"],
    ),
    "null beside a reference": (
        lambda facts: operation(facts)["responses"]["200"].update(nullable=True),
        ["nullable", "GET /papers/{} answers (whole)", "never null", "null"],
    ),
    "another status": (
        lambda facts: operation(facts)["responses"].update({"204": None}),
        ["status", "GET /papers/{} 204", "is not", "is there"],
    ),
    "a status less": (
        lambda facts: operation(facts).update(
            responses={"201": operation(facts)["responses"].pop("200")}
        ),
        ["status", "GET /papers/{} 200", "is there", "is not"],
    ),
    "another login": (
        lambda facts: operation(facts).update(oauth="required"),
        ["auth", "GET /papers/{}", "optional", "required"],
    ),
    "no body any more": (
        lambda facts: operation(facts)["responses"].update({"200": None}),
        ["body", "GET /papers/{} answers", "is there", "is not"],
    ),
    "no operation any more": (
        lambda facts: facts["operations"].pop(0),
        ["operation", "GET /papers/{}", "is there", "is not"],
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
    assert rows[1] == ["what", "where", "here", "there"]


EVERYTHING = "\n".join(
    f"- {{what: {what}, where: ['*'], reason: It is so., evidence: Recordings.}}"
    for what in (
        "operation",
        "auth",
        "status",
        "parameter",
        "body",
        "field",
        "required",
        "nullable",
        "type",
        "values",
    )
)


@pytest.mark.parametrize(("change", "row"), CHANGES.values(), ids=CHANGES)
def test_what_no_facts_said_is_told_even_where_a_rule_explains_it(
    run: Run, change: Callable[[dict[str, Any]], object], row: list[str]
) -> None:
    code, out = run(change, EVERYTHING, read_in=False)
    assert code == 1
    rows = [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in out.split("\n")]
    assert rows[1] == ["changed", "where", "read in", "there"]
    assert row in rows
    assert "of which 0 are new" in out
    assert run(change, EVERYTHING)[0] == 0


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
    assert out.endswith(
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


def test_json_is_read_as_json(tmp_path: Path) -> None:
    # As json.dump writes it: a letter beyond 16 bits is two escapes, which YAML refuses.
    path = tmp_path / "x.json"
    path.write_text(json.dumps({**FACTS, "note": "\N{CLAPPER BOARD}"}))
    assert "\\ud83c" in path.read_text()
    assert read_described(path) == describe(FACTS)


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"paths": [}')
    with pytest.raises(ValueError, match="it is neither JSON nor YAML"):
        read_described(tmp_path / "x.json")


def test_who_may_call_is_read_from_the_schemes_of_openapi() -> None:
    document = {
        "security": [{"Key": []}],
        "paths": {
            "/a": {"get": {"responses": {}}},
            "/b": {"get": {"responses": {}, "security": [{"Key": [], "Login": []}]}},
            "/c": {"get": {"responses": {}, "security": [{"Key": []}, {"Login": []}]}},
            "/d": {"get": {"responses": {}, "security": []}},
        },
        "components": {"securitySchemes": {"Key": {"type": "apiKey"}, "Login": {"type": "oauth2"}}},
    }
    assert [each.auth for each in describe(document).values()] == [
        "none",
        "required",
        "optional",
        "none",
    ]
    unsaid = describe({"paths": {"/a": {"get": {"responses": {}}}}})
    assert [each.auth for each in unsaid.values()] == [""]
