"""Each house rule finds the fault it is there for, in an otherwise good contract."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.codegen.good_contract import (
    complaints,
    operation,
    rename,
    schema,
    second_operation,
    variant,
)


def test_a_reference_that_leads_nowhere_is_the_only_complaint() -> None:
    def break_two(contract: dict[str, Any]) -> None:
        schema(contract, "Paper")["properties"]["size"] = {"$ref": "#/components/schemas/Sise"}
        operation(contract)["responses"]["404"] = {"$ref": "#/components/responses/SoldOut"}

    answer, size = complaints(break_two)
    assert answer.startswith(
        "paths, /papers/{id}, post, responses, 404: $ref #/components/responses/SoldOut leads"
    )
    assert size.startswith(
        "components, schemas, Paper, properties, size: $ref #/components/schemas/Sise leads nowhere"
    )


@pytest.mark.parametrize(
    "made_of",
    [
        {"allOf": [{"$ref": "#/components/schemas/Pile"}]},
        {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Pile"}]},
        {"type": "array", "items": {"$ref": "#/components/schemas/Pile"}},
    ],
    ids=["allOf", "oneOf", "items"],
)
def test_a_schema_that_is_made_of_itself_is_the_only_complaint(made_of: dict[str, Any]) -> None:
    def pile(contract: dict[str, Any]) -> None:
        heap = {"title": "Heap", "properties": {"of": {"$ref": "#/components/schemas/Heap"}}}
        contract["components"]["schemas"] |= {"Pile": {"title": "Pile", **made_of}, "Heap": heap}

    assert complaints(pile) == [
        "schema Pile: is made of itself; let it be a property, or name another schema"
    ]


BAD: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "no tag": (
        lambda contract: operation(contract).pop("tags"),
        "POST /papers/{id} (order_a_paper): give it exactly one tag, since it is written once",
    ),
    "two tags": (
        lambda contract: operation(contract)["tags"].append("Orders"),
        "give it exactly one tag",
    ),
    "undescribed tag": (lambda contract: contract.pop("tags"), "describe the tag Papers"),
    "one of fields that are none": (
        lambda contract: schema(contract, "Paper").update({"x-one-of": ["sise"]}),
        "schema Paper: x-one-of names sise, which is no property of it",
    ),
    "no operationId": (
        lambda contract: operation(contract).pop("operationId"),
        "POST /papers/{id} (no operationId): write operationId in snake_case",
    ),
    "camelCase operationId": (
        lambda contract: operation(contract).update(operationId="orderAPaper"),
        "write operationId in snake_case",
    ),
    "operationId twice": (second_operation, "operation order_a_paper: make operationId unique"),
    "no summary": (lambda contract: operation(contract).pop("summary"), "write a summary"),
    "empty description": (
        lambda contract: operation(contract).update(description=" "),
        "write a description",
    ),
    "slash at the end": (
        lambda contract: contract["paths"].update({"/papers/": {}}),
        "path /papers/: remove the slash at the end",
    ),
    "templates that differ by a name": (
        lambda contract: contract["paths"].update({"/papers/{name}": {}}),
        "paths /papers/{id} and /papers/{name}: write one path item, with x-name",
    ),
    "paged without pages": (
        lambda contract: operation(contract).update({"x-paged": True}),
        "give it x-paged, page and limit, or none of them",
    ),
    "pages without paged": (
        lambda contract: operation(contract)["parameters"].extend(
            {"name": name, "in": "query", "description": "x", "schema": {"type": "integer"}}
            for name in ("page", "limit")
        ),
        "give it x-paged, page and limit, or none of them",
    ),
    "variant of an unknown parameter": (
        lambda contract: variant(contract, {"size": "tabloid"}, "Paper"),
        "x-variants names size, which is no parameter of it",
    ),
    "variant of an unknown value": (
        lambda contract: (
            operation(contract)["parameters"][1].update(
                schema={"$ref": "#/components/schemas/Size"}
            ),
            variant(contract, {"pages": ["tabloid", "folio"]}, "Paper"),
        ),
        "x-variants has pages: folio, which it never is",
    ),
    "variant that the answer does not take in": (
        lambda contract: variant(contract, {"pages": "front"}, "Order"),
        "let the schema of the answer take in that of x-variants {'pages': 'front'}",
    ),
    "answer that no variant has": (
        lambda contract: (
            operation(contract)["responses"]["201"]["content"]["application/json"].update(
                schema={
                    "oneOf": [
                        {"$ref": "#/components/schemas/Paper"},
                        {"$ref": "#/components/schemas/Order"},
                    ]
                }
            ),
            variant(contract, {}, "Paper"),
        ),
        "give each schema of the answer an entry of x-variants",
    ),
    "answer that is one or the other, nobody knows when": (
        lambda contract: operation(contract)["responses"]["201"]["content"][
            "application/json"
        ].update(
            schema={
                "oneOf": [
                    {"$ref": "#/components/schemas/Paper"},
                    {"$ref": "#/components/schemas/Order"},
                ]
            }
        ),
        "say by x-variants which schema is answered when, or choose one",
    ),
    "first party by another word": (
        lambda contract: operation(contract).update({"x-first-party": "yes"}),
        "set x-first-party to true, or remove it",
    ),
    "first party without a token": (
        lambda contract: operation(contract).update({"x-first-party": True, "x-oauth": "none"}),
        "POST /papers/{id} (order_a_paper): remove x-first-party, since no token is sent to it",
    ),
    "repeatable by another word": (
        lambda contract: operation(contract).update({"x-repeatable": "yes"}),
        "set x-repeatable to true, or remove it",
    ),
    "repeatable by its method": (
        lambda contract: contract["paths"]["/papers/{id}"].update(
            put={**operation(contract), "operationId": "put_a_paper", "x-repeatable": True}
        ),
        "PUT /papers/{id} (put_a_paper): remove x-repeatable, which is for POST alone",
    ),
    "unknown evidence": (
        lambda contract: operation(contract).update({"x-evidence": "hearsay"}),
        "set x-evidence to audit, documents or news",
    ),
    "undescribed property": (
        lambda contract: schema(contract, "Paper")["properties"]["name"].pop("description"),
        "schema Paper, property name: write a description",
    ),
    "no x-oauth": (lambda contract: operation(contract).pop("x-oauth"), "set x-oauth to none"),
    "unknown x-oauth": (
        lambda contract: operation(contract).update({"x-oauth": "maybe"}),
        "set x-oauth to none",
    ),
    "security on an operation": (
        lambda contract: operation(contract).update(security=[{}]),
        "remove security",
    ),
    "no x-call": (
        lambda contract: operation(contract).pop("x-call"),
        "POST /papers/{id} (order_a_paper): set x-call to resource.method",
    ),
    "x-call without a resource": (
        lambda contract: operation(contract).update({"x-call": "order"}),
        "set x-call to resource.method",
    ),
    "x-call in camelCase": (
        lambda contract: operation(contract).update({"x-call": "papers.orderOne"}),
        "set x-call to resource.method",
    ),
    "x-call that is no Python name": (
        lambda contract: operation(contract).update({"x-call": "papers.import"}),
        "set x-call to resource.method",
    ),
    "x-call of an OAuth operation": (
        lambda contract: contract["paths"].update({"/oauth/x": contract["paths"]["/papers/{id}"]}),
        "POST /oauth/x (order_a_paper): remove x-call",
    ),
    "one x-call for two HTTP methods": (
        lambda contract: contract["paths"].update({"/orders": {"get": operation(contract)}}),
        "x-call papers.order: choose one name for each HTTP method",
    ),
    "x-call that is a resource": (
        lambda contract: contract["paths"].update(
            {"/orders": {"post": {**operation(contract), "x-call": "papers.order.again"}}}
        ),
        "x-call papers.order: choose another name",
    ),
    "no title": (
        lambda contract: schema(contract, "Paper").pop("title"),
        "schema Paper: set title to Paper",
    ),
    "name that is no class name": (
        lambda contract: rename(contract, "Paper", "daily_paper"),
        "schema daily_paper: write the name in PascalCase",
    ),
    "OAuth": (
        lambda contract: rename(contract, "Paper", "OAuthPaper"),
        "schema OAuthPaper: write Oauth",
    ),
    "numbered name": (
        lambda contract: rename(contract, "Paper", "Paper2"),
        "schema Paper2: say in the name what sets it apart",
    ),
    "names that differ by case": (
        lambda contract: rename(contract, "Paper", "PaPer"),
        "schemas Paper and PaPer: choose names that differ by more than case",
    ),
    "object in place": (
        lambda contract: schema(contract, "Paper")["properties"].update(
            price={"type": "object", "examples": [{}]}
        ),
        "schema Paper, property price: move the schema to components/schemas",
    ),
    "enumeration in place": (
        lambda contract: operation(contract)["parameters"][1].update(
            schema={"type": "string", "enum": ["front"]}
        ),
        "POST /papers/{id} (order_a_paper), parameter pages: move the schema to components/schemas",
    ),
    "default on a parameter": (
        lambda contract: operation(contract)["parameters"][1]["schema"].update(default="front"),
        "parameter pages: remove default",
    ),
    "default on a property": (
        lambda contract: schema(contract, "Paper")["properties"]["name"].update(default="Echo"),
        "schema Paper, property name: remove default",
    ),
    "undescribed parameter": (
        lambda contract: operation(contract)["parameters"][1].pop("description"),
        "parameter pages: write a description",
    ),
    "parameter without a schema": (
        lambda contract: operation(contract)["parameters"][1].pop("schema"),
        "parameter pages: give it a schema",
    ),
    "array that is not joined": (
        lambda contract: operation(contract)["parameters"][1].update(
            schema={"type": "array", "items": {"type": "string"}}
        ),
        "parameter pages: set explode: false",
    ),
    "optional path parameter": (
        lambda contract: operation(contract)["parameters"][0].pop("required"),
        "parameter id: set required: true",
    ),
    "optional body": (
        lambda contract: operation(contract)["requestBody"].pop("required"),
        "set requestBody.required: true",
    ),
    "open body": (
        lambda contract: schema(contract, "Order").pop("additionalProperties"),
        "schema Order: set additionalProperties: false",
    ),
    "open member of a body": (
        lambda contract: contract["components"]["schemas"].update(
            Order={
                "title": "Order",
                "oneOf": [{"$ref": "#/components/schemas/Paper"}, {"type": "null"}],
            }
        ),
        "schema Paper: set additionalProperties: false",
    ),
    "default response": (
        lambda contract: operation(contract)["responses"].update(default={"description": "Rest."}),
        "status default: write each status out",
    ),
    "no success": (
        lambda contract: operation(contract)["responses"].pop("201"),
        "describe the 2xx answer",
    ),
    "content on 204": (
        lambda contract: operation(contract)["responses"].update(
            {"204": operation(contract)["responses"]["201"]}
        ),
        "status 204: remove content",
    ),
    "content on an error that has none": (
        lambda contract: operation(contract)["responses"].update(
            {"429": operation(contract)["responses"]["201"]}
        ),
        "status 429: remove content",
    ),
    "content on the pending answer": (
        lambda contract: operation(contract).update(
            operationId="poll_for_the_access_token",
            responses={
                **operation(contract)["responses"],
                "400": operation(contract)["responses"]["201"],
            },
        ),
        "status 400: remove content",
    ),
    "two content types": (
        lambda contract: operation(contract)["requestBody"]["content"].update({"text/plain": {}}),
        "the request: declare application/json alone",
    ),
    "another content type": (
        lambda contract: operation(contract)["responses"]["201"].update(content={"text/html": {}}),
        "status 201: declare application/json alone",
    ),
    "format that is not read": (
        lambda contract: schema(contract, "Paper")["properties"]["name"].update(format="uuid"),
        "schema Paper, property name: remove format: uuid",
    ),
    "null in an enumeration": (
        lambda contract: schema(contract, "Size").update(enum=["tabloid", None]),
        "schema Size: refer to the enumeration from oneOf",
    ),
    "nullable enumeration": (
        lambda contract: schema(contract, "Size").update(type=["string", "null"]),
        "schema Size: refer to the enumeration from oneOf",
    ),
    "enumeration of numbers": (
        lambda contract: schema(contract, "Size").update(type="integer", enum=[1, 2]),
        "schema Size: use strings",
    ),
    "nullable of OpenAPI 3.0": (
        lambda contract: schema(contract, "Paper")["properties"]["name"].update(nullable=True),
        "schema Paper, property name: write null as a type",
    ),
    "printed secret": (
        lambda contract: schema(contract, "Order")["properties"]["client_secret"].pop("format"),
        "schema Order, property client_secret: set format: password",
    ),
    "printed code": (
        lambda contract: schema(contract, "Order")["properties"].update(
            client_id={"type": "string", "examples": ["3f1c9a"]},
            code={"type": "string", "examples": ["b25jZQ"]},
        ),
        "schema Order, property code: set format: password",
    ),
    "no examples": (
        lambda contract: schema(contract, "Paper")["properties"]["name"].pop("examples"),
        "schema Paper, property name: add examples",
    ),
}


def test_a_good_contract_passes() -> None:
    assert complaints(lambda contract: None) == []


@pytest.mark.parametrize(("change", "complaint"), BAD.values(), ids=BAD)
def test_a_bad_contract_is_told_what_to_do(
    change: Callable[[dict[str, Any]], object], complaint: str
) -> None:
    assert [each for each in complaints(change) if complaint in each]


@pytest.mark.parametrize("name", ["access_token", "refresh_token", "token", "device_code"])
def test_names_of_secrets_are_known(name: str) -> None:
    found = complaints(
        lambda contract: schema(contract, "Paper")["properties"].update(
            {name: {"type": ["string", "null"], "examples": ["c2VjcmV0"]}}
        )
    )
    assert [each for each in found if f"property {name}: set format: password" in each]


@pytest.mark.parametrize("name", ["token_type", "code", "user_code"])
def test_other_names_are_no_secrets(name: str) -> None:
    assert not complaints(
        lambda contract: schema(contract, "Paper")["properties"].update(
            {name: {"type": "string", "description": "Any.", "examples": ["x"]}}
        )
    )


def test_a_variant_may_be_narrower_than_the_answer() -> None:
    def change(contract: dict[str, Any]) -> None:
        paper = schema(contract, "Paper")
        rename(contract, "Paper", "NamedPaper")
        contract["components"]["schemas"]["NamedPaper"] = {
            **paper,
            "title": "NamedPaper",
            "required": ["name"],
        }
        variant(contract, {"pages": "front"}, "NamedPaper")

    assert complaints(change) == []
