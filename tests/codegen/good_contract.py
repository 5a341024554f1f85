"""A contract that keeps every house rule, and changes to make of it."""

import copy
from collections.abc import Callable
from typing import Any

from codegen import lint
from codegen.contract import Contract

GOOD: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Kiosk", "version": "1"},
    "tags": [{"name": "Papers", "description": "What is on sale."}],
    "paths": {
        "/papers/{id}": {
            "post": {
                "operationId": "order_a_paper",
                "tags": ["Papers"],
                "summary": "Order a paper",
                "description": "Sends it home.",
                "x-oauth": "optional",
                "x-call": "papers.order",
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "description": "Which one.",
                        "schema": {"type": "string"},
                    },
                    {
                        "name": "pages",
                        "in": "query",
                        "description": "Some of them, as a comma list.",
                        "schema": {"type": "string"},
                    },
                ],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Order"}}
                    },
                },
                "responses": {
                    "201": {
                        "description": "Ordered.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Paper"}}
                        },
                    },
                    "404": {"description": "Sold out."},
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Order": {
                "title": "Order",
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "client_secret": {
                        "type": "string",
                        "format": "password",
                        "description": "Who orders.",
                        "examples": ["c2VjcmV0"],
                    }
                },
            },
            "Paper": {
                "title": "Paper",
                "type": "object",
                "properties": {
                    "name": {
                        "type": "string",
                        "description": "What it is called.",
                        "examples": ["The Echo"],
                    },
                    "size": {
                        "oneOf": [{"$ref": "#/components/schemas/Size"}, {"type": "null"}],
                        "description": "How large it is.",
                    },
                    "supplements": {
                        "type": "array",
                        "description": "What comes with it.",
                        "items": {"$ref": "#/components/schemas/Paper"},
                    },
                },
            },
            "Size": {"title": "Size", "type": "string", "enum": ["tabloid", "broadsheet"]},
        }
    },
}


def operation(contract: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = contract["paths"]["/papers/{id}"]["post"]
    return found


def schema(contract: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = contract["components"]["schemas"][name]
    return found


def complaints(change: Callable[[dict[str, Any]], object]) -> list[str]:
    contract = copy.deepcopy(GOOD)
    change(contract)
    return lint.lint(Contract(contract))


def rename(contract: dict[str, Any], old: str, new: str) -> None:
    schemas = contract["components"]["schemas"]
    schemas[new] = {**schemas[old], "title": new}


def variant(contract: dict[str, Any], when: dict[str, Any], name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    operation(contract)["x-variants"] = [{"when": when, "schema": schema}]
    return contract


def second_operation(contract: dict[str, Any]) -> None:
    contract["paths"]["/orders"] = {"post": operation(contract)}
