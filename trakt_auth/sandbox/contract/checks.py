"""Whether a request keeps to the contract, and if not, why: the answer goes to a developer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

import jsonschema_rs
from attrs import frozen

from trakt_auth.sandbox.contract.document import Contract, Operation, Parameter, Schema
from trakt_auth.sandbox.contract.leniency import (
    as_read,
    levels_as_read,
    relaxed,
    text_as_read,
    unknown_alone,
)
from trakt_auth.sandbox.world.moments import is_time

_CONTRACT = "urn:trakt"
_RELAXED = "urn:trakt:relaxed"
_VALUE = "the value"


@frozen
class Problem:
    """Something about a request that the contract does not allow. Holds no value of it."""

    field: str
    """Where it is: the name of a parameter, or a path in the body such as ``movies[0].ids``."""
    reason: str


def by_field(problems: Iterable[Problem]) -> dict[str, dict[str, list[str]]]:
    """The body of a 422: the reasons for each field."""
    errors: dict[str, list[str]] = {}
    for problem in problems:
        errors.setdefault(problem.field, []).append(problem.reason)
    return {"errors": errors}


class Checks:
    """The rules of a contract. Validators are made when first needed, and kept."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        # Validators that refer to it are made much faster than those that each hold it all.
        document = {"components": contract.components}
        self._registry = jsonschema_rs.Registry(
            [(_CONTRACT, document), (_RELAXED, relaxed(document))],
            draft=jsonschema_rs.Draft202012,
        )
        self._validators: dict[tuple[int, str], jsonschema_rs.Validator] = {}

    def parameters(
        self,
        operation: Operation,
        path: Mapping[str, str],
        query: Mapping[str, str],
        *,
        strict: bool = False,
    ) -> list[Problem]:
        """What is wrong with the values in the path and the query.

        Args:
            operation: What is called.
            path: The values in the path, by name.
            query: Those in the query.
            strict: Whether to refuse parameters and levels of detail that the contract does not
                know; Trakt ignores them.
        """
        sent = {"path": path, "query": query}
        found = [
            Problem(each.name, reason)
            for each in operation.parameters
            if (reason := self._parameter(each, sent[each.where].get(each.name), strict))
            is not None
        ]
        if strict:
            known = {each.name for each in operation.parameters if each.where == "query"}
            found += [
                Problem(name, "is not a parameter of this call")
                for name in query
                if name not in known
            ]
        return found

    def body(
        self, operation: Operation, body: object, *, strict: bool = False
    ) -> tuple[object, list[Problem]]:
        """A body as Trakt reads it, and what is wrong with it.

        What `leniency` names is tolerated; but if strict, not a body of which nothing would be
        read, as of one whose only field is misspelled.
        """
        assert operation.body is not None  # noqa: S101 - asked of no other operation
        lenient = self._validator(operation.body, _RELAXED)
        read = as_read(body, lenient.iter_errors(body))
        errors = list(lenient.iter_errors(read))
        if strict and not errors and read and isinstance(read, dict):
            alone = unknown_alone(read, self._validator(operation.body).iter_errors(read))
            errors = [] if alone is None else [alone]
        return read, list(dict.fromkeys(_problems(errors)))

    def _parameter(self, parameter: Parameter, text: str | None, strict: bool) -> str | None:
        schema = self._contract.resolve(parameter.schema)
        validator = self._validator(schema)

        def is_valid(text: str) -> bool:
            # Which of the types was meant, a URL does not say.
            return any(validator.is_valid(reading) for reading in _readings(text, schema))

        if parameter.name == "extended" and text is not None:
            text = levels_as_read(text, is_valid, strict=strict) or None
        if text is None:
            return "is missing" if parameter.required else None
        if is_valid(text):
            return None
        readings = list(_readings(text, schema))
        if not readings:
            return f"is not of type {schema['type']}"
        return _reason(next(validator.iter_errors(readings[0])))

    def _validator(self, schema: Schema, rules: str = _CONTRACT) -> jsonschema_rs.Validator:
        # By identity: the contract holds every schema for as long as this holds the contract.
        if (id(schema), rules) not in self._validators:
            whole = relaxed(schema) if rules == _RELAXED else schema
            self._validators[id(schema), rules] = jsonschema_rs.validator_for(
                json.loads(json.dumps(whole).replace('"#/', f'"{rules}#/')),
                registry=self._registry,
                validate_formats=True,
                # RFC 3339 has times that Python has not; they would have to be refused later.
                formats={"date-time": is_time},
                mask=_VALUE,
            )
        return self._validators[id(schema), rules]


def _readings(text: str, schema: Schema) -> Iterator[object]:
    types = schema.get("type", "string")
    if "array" in types:
        parts = text.split(",") if text else []
        yield [next(iter(_readings(each, schema["items"])), each) for each in parts]
    if "integer" in types:
        with suppress(ValueError):
            yield int(text)
    # trakt.py 4.4.0 writes Python's True and False (``interfaces/shows``).
    if "boolean" in types and text.lower() in {"true", "false"}:
        yield text.lower() == "true"
    if "string" in types:
        yield text_as_read(text, of_a_time=schema.get("format") == "date-time")


def _problems(errors: Iterable[jsonschema_rs.ValidationError]) -> Iterator[Problem]:
    for error in errors:
        branches: list[list[jsonschema_rs.ValidationError]] = getattr(error.kind, "context", [])
        # Of a union, what came closest: null is never further than the first step.
        closest = max(branches, key=lambda each: len(each[0].instance_path), default=None)
        if closest is None:
            yield Problem(_field(error.instance_path), _reason(error))
        else:
            yield from _problems(closest)


def _reason(error: jsonschema_rs.ValidationError) -> str:
    if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Enum):
        return f"is not one of {', '.join(map(str, error.kind.options))}"
    return error.message.removeprefix(f"{_VALUE} ")


def _field(path: Iterable[Any]) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".") or "body"
