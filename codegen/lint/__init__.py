"""``python -m codegen.lint openapi.yaml``: the house rules of the contract.

A contract can be valid OpenAPI and still be turned into code that crashes, leaks or cannot be
imported. Each rule here stands for one such trap, and its message says which.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from codegen.contract import Contract, Node
from codegen.lint import exchanges, operations, schemas
from codegen.lint.layout import layout

COMPONENT = re.compile(r"#/components/[A-Za-z]+/[A-Za-z0-9_]+")
RULES = (*operations.RULES, *exchanges.RULES, *schemas.RULES)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit code: 0 the contract keeps the rules, 1 it does not."""
    parser = argparse.ArgumentParser(prog="python -m codegen.lint", description=__doc__)
    parser.add_argument("contract", type=Path)
    path = parser.parse_args(arguments).contract
    complaints = complaints_about(Contract.read(path), path)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def complaints_about(contract: Contract, path: Path) -> list[str]:
    """Return what is wrong with `contract` and with the file at `path`, which it was read from."""
    return lint(contract) + list(layout(path.read_text(encoding="utf-8")))


def lint(contract: Contract) -> list[str]:
    """Return what is wrong with `contract`, one complaint a line, in the order of the rules.

    Where a reference leads nowhere that is all it says: the other rules follow references.
    """
    return (
        list(references(contract))
        or list(circles(contract))
        or [complaint for rule in RULES for complaint in rule(contract)]
    )


def references(contract: Contract) -> Iterator[str]:
    """What does not follow references to their end would find out much later, and say it badly."""
    for where, reference in _references(contract.document, ""):
        if not COMPONENT.fullmatch(reference):
            yield f"{where}: refer to #/components/kind/name, since the rules look at these"
            continue
        try:
            contract.resolve({"$ref": reference})
        except (KeyError, TypeError):
            yield f"{where}: $ref {reference} leads nowhere; add what it names, or correct it"
        except ValueError:
            yield f"{where}: $ref {reference} leads back to itself; let it name something else"


def circles(contract: Contract) -> Iterator[str]:
    """A schema that is made of itself has no end; one that has itself as a property may."""
    made_of = {
        name: {reference.rsplit("/", 1)[-1] for reference in _made_of(schema)}
        for name, schema in contract.schemas.items()
    }
    for name in made_of:
        seen, todo = set[str](), [name]
        while todo:
            parts = made_of.get(todo.pop(), set()) - seen
            seen |= parts
            todo += parts
        if name in seen:
            yield f"schema {name}: is made of itself; let it be a property, or name another schema"


def _made_of(schema: Node) -> Iterator[str]:
    """Yield the references that `schema` stands for, is joined of, or is a list of."""
    if "$ref" in schema:
        yield schema["$ref"]
    members = [schema.get("items"), *(schema.get(key) for key in ("allOf", "oneOf", "anyOf"))]
    for member in members:
        for part in member if isinstance(member, list) else [member]:
            if isinstance(part, dict):
                yield from _made_of(part)


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
