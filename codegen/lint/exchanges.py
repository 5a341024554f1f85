"""The rules for what operations take and answer."""

import re
from collections.abc import Iterator

from codegen.contract import Contract, Node, Operation, types

# A client library tells the outcomes of this one apart by status: only a success has a body.
STATUS_ONLY = "poll_for_the_access_token"
# Every other error of Trakt and its edge comes empty, as text or as HTML.
NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
ERRORS_WITH_BODY = {"400", "401", "409", "422"}
SUCCESSES_WITHOUT_BODY = {"204", "205"}


def parameters(contract: Contract) -> Iterator[str]:
    """Trakt takes several values joined by commas, and codegen joins all arrays so."""
    for operation in contract.operations:
        for parameter in operation.parameters:
            where = f"{operation}, parameter {parameter['name']}"
            if not NAME.fullmatch(parameter["name"]):
                yield f"{where}: write the name of letters, digits and _, since arguments have it"
            if not parameter.get("description", "").strip():
                yield f"{where}: write a description, since the docstring is made of it"
            if "content" in parameter or "schema" not in parameter:
                yield f"{where}: give it a schema, since the generator reads nothing else"
                continue
            schema = contract.resolve(parameter["schema"])
            is_exploded = parameter["in"] == "query" and parameter.get("explode") is not False
            if "array" in types(schema) and is_exploded:
                yield f"{where}: set explode: false, since codegen joins the values by commas"
            if parameter["in"] == "path" and parameter.get("required") is not True:
                yield f"{where}: set required: true, since a path has no gaps"


def request_bodies(contract: Contract) -> Iterator[str]:
    """A body is closed, so that a misspelt field is refused before it is sent."""
    for operation in contract.operations:
        if (body := operation.body) is None:
            continue
        if body.get("required") is not True:
            yield f"{operation}: set requestBody.required: true, since the body may else be Unset"
        for schema in body.get("content", {}).values():
            for name, member in contract.objects(schema.get("schema", {})):
                if member.get("additionalProperties") is not False:
                    yield (
                        f"schema {name}: set additionalProperties: false, since it is the body of "
                        f"{operation.id} and a misspelt field would be sent"
                    )


def responses(contract: Contract) -> Iterator[str]:
    """A status that says it has JSON, and has none, raises where it should have been told."""
    for operation in contract.operations:
        answers = operation.responses
        if not any(status.startswith("2") for status in answers):
            yield f"{operation}: describe the 2xx answer, since it is what the call is for"
        for status, answer in answers.items():
            where = f"{operation}, status {status}"
            if not re.fullmatch(r"[1-5]\d\d", status):
                yield f"{where}: write each status out, since a pattern swallows other statuses"
            elif "content" in answer and not may_have_body(operation, status):
                yield (
                    f"{where}: remove content, since it comes empty or as HTML, "
                    "and the generator would fail to parse it"
                )


def may_have_body(operation: Operation, status: str) -> bool:
    """Say whether Trakt is known to send JSON with `status`."""
    if status.startswith("2"):
        return status not in SUCCESSES_WITHOUT_BODY
    return status in ERRORS_WITH_BODY and operation.id != STATUS_ONLY


def one_content_type(contract: Contract) -> Iterator[str]:
    """With several content types the generator writes a module that cannot be imported."""
    for operation in contract.operations:
        contents = [("the request", operation.body or {})]
        contents += [(f"status {status}", answer) for status, answer in operation.responses.items()]
        for where, holder in contents:
            if "content" in holder and list(holder["content"]) != ["application/json"]:
                yield (
                    f"{operation}, {where}: declare application/json alone, "
                    "since the generator cannot tell several content types apart"
                )


def variants(contract: Contract) -> Iterator[str]:
    """`x-variants` says which schema an answer has, by the values of parameters."""
    for operation in contract.operations:
        parameters = {each["name"]: each for each in operation.parameters}
        success = next(
            (each for status, each in operation.responses.items() if status in {"200", "201"}), {}
        )
        whole = success.get("content", {}).get("application/json", {}).get("schema", {})
        entries = operation.node.get("x-variants", [])
        if not entries and len(_union(contract, whole)) > 1:
            yield (
                f"{operation}: say by x-variants which schema is answered when, or choose one, "
                "since nobody can walk an answer that is one or the other"
            )
        for entry in entries:
            for name, values in entry["when"].items():
                if name not in parameters:
                    yield f"{operation}: x-variants names {name}, which is no parameter of it"
                    continue
                allowed = _values(contract, parameters[name]["schema"])
                for value in values if isinstance(values, list) else [values]:
                    if allowed and value not in allowed:
                        yield f"{operation}: x-variants has {name}: {value}, which it never is"
            if not any(_takes(contract, each, entry["schema"]) for each in _union(contract, whole)):
                yield (
                    f"{operation}: let the schema of the answer take in that of x-variants "
                    f"{entry['when']}, since other tools read the answer alone"
                )
        for member in _union(contract, whole) if entries else []:
            if not any(_takes(contract, member, entry["schema"]) for entry in entries):
                yield (
                    f"{operation}: give each schema of the answer an entry of x-variants, "
                    "since no call would be known to have it"
                )


def _values(contract: Contract, schema: Node) -> set[str]:
    """Return the values that `schema` enumerates, one by one where it takes several."""
    schema = contract.resolve(schema)
    if "items" in schema:
        return _values(contract, schema["items"])
    return set(schema.get("enum", [])) | ({schema["const"]} if "const" in schema else set())


def _union(contract: Contract, schema: Node) -> list[Node]:
    """Return the members of a union, or the schema alone."""
    members = contract.resolve(schema).get("oneOf")
    return [schema] if members is None else members


def _takes(contract: Contract, wide: Node, narrow: Node) -> bool:
    """Say whether `narrow` is `wide`, or the same with fewer fields or more of them required."""
    if wide == narrow:
        return True
    wide, narrow = contract.resolve(wide), contract.resolve(narrow)
    if "items" in wide and "items" in narrow:
        return _takes(contract, wide["items"], narrow["items"])
    fields = wide.get("properties", {}).keys()
    required = set(wide.get("required", []))
    return (
        bool(fields)
        and narrow.get("properties", {}).keys() <= fields
        and required <= set(narrow.get("required", []))
    )


RULES = (parameters, request_bodies, responses, one_content_type, variants)
