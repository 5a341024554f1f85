"""The rules for operations: how each is named, found and described."""

import re
from collections import Counter
from collections.abc import Iterator
from keyword import iskeyword

from codegen.contract import Contract, Operation, alike, nameless
from codegen.lint.schemas import PASCAL_CASE

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
PATH = re.compile(r"(/([A-Za-z0-9_.~,-]+|\{[A-Za-z][A-Za-z0-9_]*\}))+")
CALL = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*(\.[a-z][a-z0-9]*(_[a-z0-9]+)*){1,2}")


def one_tag(contract: Contract) -> Iterator[str]:
    """The generator writes an operation once for each of its tags."""
    declared = {tag["name"] for tag in contract.document.get("tags", [])}
    for operation in contract.operations:
        tags = operation.node.get("tags", [])
        if len(tags) != 1:
            yield f"{operation}: give it exactly one tag, since it is written once for each"
        elif not PASCAL_CASE.fullmatch(str(tags[0])):
            yield f"{operation}: write the tag in PascalCase, since it names a package"
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


def paths(contract: Contract) -> Iterator[str]:
    """Servers and generators know a path by its template, in which names do not count."""
    spelled = contract.document.get("paths", {})
    for path in spelled:
        if path.endswith("/"):
            yield f"path {path}: remove the slash at the end, since Trakt knows the path without it"
        elif not PATH.fullmatch(path):
            yield (
                f"path {path}: write the path of letters, digits, _.~,- and {{names}}, "
                "since it becomes an f-string"
            )
    for same in alike(spelled, nameless):
        yield (
            f"paths {same}: write one path item, with x-name on the parameters, "
            "since templates that differ by names alone are one path"
        )


def evidence(contract: Contract) -> Iterator[str]:
    """The reference says where an operation that little shows was seen."""
    for operation in contract.operations:
        if operation.node.get("x-evidence", "audit") not in {"audit", "documents", "news"}:
            yield (
                f"{operation}: set x-evidence to audit, documents or news, "
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


def first_party(contract: Contract) -> Iterator[str]:
    """Callers know these by method and path, and renew no token after their 401."""
    for operation in contract.operations:
        told = operation.node.get("x-first-party", False)
        if told not in (True, False):
            yield f"{operation}: set x-first-party to true, or remove it"
        elif told and operation.node.get("x-oauth") == "none":
            yield f"{operation}: remove x-first-party, since no token is sent to it"


def repeatable(contract: Contract) -> Iterator[str]:
    """HTTP says of every other method whether it may be sent again."""
    for operation in contract.operations:
        told = operation.node.get("x-repeatable", False)
        if told not in (True, False):
            yield f"{operation}: set x-repeatable to true, or remove it"
        elif told and operation.method != "POST":
            yield f"{operation}: remove x-repeatable, which is for POST alone"


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


RULES = (
    one_tag,
    operation_ids,
    descriptions,
    paths,
    evidence,
    paged,
    oauth,
    first_party,
    repeatable,
    calls,
)
