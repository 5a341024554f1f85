"""Answers made of the examples of the contract."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import Response

from trakt_auth.sandbox.contract.document import Contract, Operation, Schema
from trakt_auth.sandbox.contract.examples import Examples
from trakt_auth.sandbox.contract.paging import Page
from trakt_auth.sandbox.replies import Json


class Answers:
    """Answers by the examples of a contract. What was asked before changes nothing."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._examples = Examples(contract)

    def answer(self, operation: Operation, path: str, query: Mapping[str, str]) -> Response:
        """The success of an operation.

        Args:
            operation: What was called.
            path: Where, decoded.
            query: With what; checked before.
        """
        if operation.answer is None:
            return Response(status_code=operation.status, headers=operation.headers)
        schema = self._shape(operation.answer, path, query)
        headers = dict(operation.headers)
        has_levels = any(each.name == "extended" for each in operation.parameters)
        extended = query.get("extended", "").split(",") if has_levels else None
        body: object
        if operation.paged and schema.get("type") == "array":
            page = Page.asked_for(query)
            headers |= page.headers
            items = schema["items"]
            body = [
                self._examples.value(items, index=i, path=path, extended=extended)
                for i in page.indices
            ]
        else:
            body = self._examples.value(schema, path=path, extended=extended)
        return Json(body, operation.status, headers)

    def _shape(self, schema: Schema, path: str, query: Mapping[str, str]) -> Schema:
        """Choose among what an operation may answer: the first, unless the least is wanted."""
        members = self._contract.resolve(schema).get("oneOf", [schema])
        if query.get("extended") == "min":
            kind = path.rsplit("/", 1)[-1].capitalize()
            least = [each for each in members if each.get("$ref", "").endswith(kind)]
            members = least or members
        shape: Schema = members[0]
        return shape
