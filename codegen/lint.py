"""``python -m codegen.lint openapi.yaml``: the house rules of the contract.

A contract can be valid OpenAPI and still be turned into code that crashes, leaks or cannot be
imported. Each rule here stands for one such trap, and its message says which.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from keyword import iskeyword
from pathlib import Path

from codegen.contract import Contract, Node, Operation, types

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
PASCAL_CASE = re.compile(r"([A-Z][a-z0-9]*)+")
NUMBERED = re.compile(r"\D[2-9]$")
CALL = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*(\.[a-z][a-z0-9]*(_[a-z0-9]+)*){1,2}")
SECRET = re.compile(r"(\w+_)?(token|secret|password)|device_code|code_verifier")
# A client library tells the outcomes of this one apart by status: only a success has a body.
STATUS_ONLY = "poll_for_the_access_token"
# Every other error of Trakt and its edge comes empty, as text or as HTML.
ERRORS_WITH_BODY = {"400", "401", "409", "422"}
SUCCESSES_WITHOUT_BODY = {"204", "205"}


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit code: 0 the contract keeps the rules, 1 it does not."""
    parser = argparse.ArgumentParser(prog="python -m codegen.lint", description=__doc__)
    parser.add_argument("contract", type=Path)
    complaints = lint(Contract.read(parser.parse_args(arguments).contract))
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def lint(contract: Contract) -> list[str]:
    """Return what is wrong with `contract`, one complaint a line, in the order of the rules.

    Where a reference leads nowhere that is all it says: the other rules follow references.
    """
    return list(references(contract)) or [
        complaint for rule in RULES for complaint in rule(contract)
    ]


def references(contract: Contract) -> Iterator[str]:
    """What does not follow references to their end would find out much later, and say it badly."""
    for where, reference in _references(contract.document, ""):
        try:
            contract.resolve({"$ref": reference})
        except (KeyError, TypeError):
            yield f"{where}: $ref {reference} leads nowhere; add what it names, or correct it"


def _references(node: object, where: str) -> Iterator[tuple[str, str]]:
    """Yield every reference under `node`, with the place where it stands."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield where or "the document", node["$ref"]
        parts = list(node.items())
    else:
        parts = list(enumerate(node)) if isinstance(node, list) else []
    for key, part in parts:
        yield from _references(part, f"{where}, {key}" if where else str(key))


def one_tag(contract: Contract) -> Iterator[str]:
    """The generator writes an operation once for each of its tags."""
    declared = {tag["name"] for tag in contract.document.get("tags", [])}
    for operation in contract.operations:
        tags = operation.node.get("tags", [])
        if len(tags) != 1:
            yield f"{operation}: give it exactly one tag, since it is written once for each"
        elif tags[0] not in declared:
            yield f"{operation}: describe the tag {tags[0]} under `tags`, for the reference"


def operation_ids(contract: Contract) -> Iterator[str]:
    """The operationId is the name of a module."""
    for operation in contract.operations:
        if not SNAKE_CASE.fullmatch(operation.id):
            yield f"{operation}: write operationId in snake_case, since it names a module"
    for name, count in Counter(operation.id for operation in contract.operations).items():
        if count > 1:
            yield f"operation {name}: make operationId unique, since {count} operations have it"


def descriptions(contract: Contract) -> Iterator[str]:
    """The docstrings come from them."""
    for operation in contract.operations:
        for key in ("summary", "description"):
            if not operation.node.get(key, "").strip():
                yield f"{operation}: write a {key}, since the docstring is made of it"
    for node in contract.schema_nodes:
        for name, schema in node.schema.get("properties", {}).items():
            if not schema.get("description", "").strip():
                yield (
                    f"{node}, property {name}: write a description, "
                    "since the docstring of the field is made of it"
                )


def paths(contract: Contract) -> Iterator[str]:
    """Servers and generators know a path by its template, in which names do not count."""
    spellings: dict[str, list[str]] = {}
    for path in contract.document.get("paths", {}):
        if path.endswith("/"):
            yield f"path {path}: remove the slash at the end, since Trakt knows the path without it"
        spellings.setdefault(re.sub(r"\{.*?\}", "{}", path), []).append(path)
    for same in spellings.values():
        if len(same) > 1:
            yield (
                f"paths {' and '.join(same)}: write one path item, with x-name on the parameters, "
                "since templates that differ by names alone are one path"
            )


def evidence(contract: Contract) -> Iterator[str]:
    """The reference says where an operation that little shows was seen."""
    for operation in contract.operations:
        if operation.node.get("x-evidence", "audit") not in {"audit", "documents"}:
            yield (
                f"{operation}: set x-evidence to audit or documents, "
                "since the reference has a sentence for these"
            )


def paged(contract: Contract) -> Iterator[str]:
    """A list that comes in pages can only be read whole if a page can be asked for."""
    for operation in contract.operations:
        query = {each["name"] for each in operation.parameters if each["in"] == "query"}
        if bool(operation.node.get("x-paged")) != ({"page", "limit"} <= query):
            yield (
                f"{operation}: give it x-paged, page and limit, or none of them, "
                "since pages are walked by both"
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


def oauth(contract: Contract) -> Iterator[str]:
    """`x-oauth` is what says who may call; `security` would do so in the generator's own way."""
    for operation in contract.operations:
        if operation.node.get("x-oauth") not in {"none", "optional", "required"}:
            yield (
                f"{operation}: set x-oauth to none, optional or required, "
                "since callers are told from it whether to sign in"
            )
        if "security" in operation.node:
            yield (
                f"{operation}: remove security, since the generator then accepts "
                "AuthenticatedClient alone, even where signing in is optional"
            )


def calls(contract: Contract) -> Iterator[str]:
    """`x-call` says where an operation stands in the tree of calls: `resource.method`.

    Several operations under one name are the variants of one method, so they share the HTTP method.
    """
    named: dict[str, list[Operation]] = {}
    for operation in contract.operations:
        name = operation.node.get("x-call")
        if operation.path.startswith("/oauth/"):
            if name is not None:
                yield f"{operation}: remove x-call, since trakt_auth itself makes the OAuth calls"
        elif not CALL.fullmatch(str(name)) or any(map(iskeyword, str(name).split("."))):
            yield (
                f"{operation}: set x-call to resource.method or resource.sub.method in "
                "snake_case, since the call is found under that name"
            )
        else:
            named.setdefault(str(name), []).append(operation)
    for name, variants in named.items():
        if len({operation.method for operation in variants}) > 1:
            yield (
                f"x-call {name}: choose one name for each HTTP method, "
                f"since {' and '.join(map(str, variants))} would be one method"
            )
        if name in {each.rpartition(".")[0] for each in named}:
            yield (
                f"x-call {name}: choose another name, "
                "since it is a resource with calls of its own too"
            )


def titles(contract: Contract) -> Iterator[str]:
    """The title is the name of a class and, in snake_case, of a module."""
    for key, schema in contract.schemas.items():
        if schema.get("title") != key:
            yield f"schema {key}: set title to {key}, since the class is named after it"
        if not PASCAL_CASE.fullmatch(key):
            yield f"schema {key}: write the name in PascalCase, since the class is named after it"
        if "OAuth" in key:
            yield f"schema {key}: write Oauth, since the module would be called o_auth"
        if NUMBERED.search(key):
            yield f"schema {key}: say in the name what sets it apart, since a number does not"
    spellings: dict[str, list[str]] = {}
    for key in contract.schemas:
        spellings.setdefault(key.lower(), []).append(key)
    for same in spellings.values():
        if len(same) > 1:
            yield (
                f"schemas {' and '.join(same)}: choose names that differ by more than case, "
                "since some file systems hold one of their modules only"
            )


def no_inline_schemas(contract: Contract) -> Iterator[str]:
    """A schema in place is named after the operation, and once more for each of its uses."""
    for node in contract.schema_nodes:
        if node.is_component:
            continue
        if "object" in node.types or node.schema.keys() & {"enum", "properties", "allOf"}:
            yield (
                f"{node}: move the schema to components/schemas and refer to it, "
                "since in place it becomes a class for each use"
            )


def no_defaults(contract: Contract) -> Iterator[str]:
    """The generator sends a default with every call; that of a path parameter is a SyntaxError."""
    for node in contract.schema_nodes:
        if "default" in node.schema:
            yield (
                f"{node}: remove default and say in the description what Trakt assumes, "
                "since the client would send it with every call"
            )


def parameters(contract: Contract) -> Iterator[str]:
    """Trakt takes several values joined by commas, and codegen joins all arrays so."""
    for operation in contract.operations:
        for parameter in operation.parameters:
            where = f"{operation}, parameter {parameter['name']}"
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


def formats(contract: Contract) -> Iterator[str]:
    """The runtime reads dates; what the generator makes of other formats it does not."""
    for node in contract.schema_nodes:
        if (name := node.schema.get("format")) in {"uuid", "binary", "byte"}:
            yield (
                f"{node}: remove format: {name}, "
                "since the generated type would not be what the model is read with"
            )


def nullable_enums(contract: Contract) -> Iterator[str]:
    """The generator accepts null for an enumeration only from a union."""
    for node in contract.schema_nodes:
        if "nullable" in node.schema:
            yield f"{node}: write null as a type, since OpenAPI 3.1 has no nullable"
        values = node.schema.get("enum")
        if values is None:
            continue
        if None in values or "null" in node.types:
            yield (
                f"{node}: refer to the enumeration from oneOf with type: 'null', "
                "since the generated model fails on null otherwise"
            )
        elif not all(isinstance(value, str) for value in values):
            yield f"{node}: use strings, since other enumerations do not keep unknown values"


def secrets(contract: Contract) -> Iterator[str]:
    """`format: password` keeps a property out of the model's repr."""
    for node in contract.schema_nodes:
        names = node.schema.get("properties", {})
        for name, schema in names.items():
            # An authorization or device code goes along with a client id; a country code does not.
            secret = SECRET.fullmatch(name) or (name == "code" and "client_id" in names)
            if secret and "string" in types(schema) and schema.get("format") != "password":
                yield (
                    f"{node}, property {name}: set format: password, "
                    "since the model would print the secret"
                )


def examples(contract: Contract) -> Iterator[str]:
    """The reference shows them, and the tests build bodies of them."""
    for node in contract.schema_nodes:
        for name, schema in node.schema.get("properties", {}).items():
            if "examples" in schema or "const" in schema or refers(schema):
                continue
            yield (
                f"{node}, property {name}: add examples, "
                "since the reference and the sandbox show them"
            )


def refers(schema: Node) -> bool:
    """Say whether the values of `schema` are described by another one."""
    parts = [schema, *schema.get("oneOf", []), *schema.get("anyOf", [])]
    parts += [
        part[key] for part in parts for key in ("items", "additionalProperties") if part.get(key)
    ]
    return any(isinstance(part, dict) and "$ref" in part for part in parts)


RULES = (
    one_tag,
    operation_ids,
    descriptions,
    paths,
    evidence,
    paged,
    variants,
    oauth,
    calls,
    titles,
    no_inline_schemas,
    no_defaults,
    parameters,
    request_bodies,
    responses,
    one_content_type,
    formats,
    nullable_enums,
    secrets,
    examples,
)

if __name__ == "__main__":
    sys.exit(main())
