"""The types that the generator gives to schemas, and how it spells names."""

import ast
from collections import Counter

from openapi_python_client.strings import PythonIdentifier

from codegen.contract import Contract, Node, Operation, is_object, types

# What the generator puts before a name that cannot stand in Python, unless told otherwise.
PREFIX = "field_"
SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}
FORMATS = {"date": "datetime.date", "date-time": "datetime.datetime"}


def identifier(name: str) -> str:
    """Return what the generator calls `name` in Python."""
    return str(PythonIdentifier(name, PREFIX))


def parameters_by_name(operation: Operation) -> dict[str, Node]:
    """Return the parameters of an operation by the names that the generator gives them.

    One that stands both in the path and in the query has the place in its name.
    """
    names = Counter(each["name"] for each in operation.parameters)
    return {
        identifier(each["name"] + (f"_{each['in']}" if names[each["name"]] > 1 else "")): each
        for each in operation.parameters
    }


def hint(contract: Contract, schema: Node) -> str:
    """Return the type that the generator uses for `schema`, with its unions in our order."""
    if "$ref" in schema:
        target = contract.resolve(schema)
        named = "enum" in target or is_object(target)
        return class_name(target) if named else hint(contract, target)
    if members := [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
        return " | ".join(hint(contract, member) for member in members)
    if "const" in schema:
        return f"Literal[{schema['const']!r}]"
    if "items" in schema:
        return f"list[{hint(contract, schema['items'])}]" + " | None" * ("null" in types(schema))
    kind = FORMATS.get(schema.get("format", ""))
    names = [kind or SCALARS[each] for each in sorted(types(schema) - {"null"})]
    return " | ".join(names + ["None"] * ("null" in types(schema))) or "Any"


def class_name(schema: Node) -> str:
    """Return the name of the class made of `schema`. Raises RuntimeError where none can have it."""
    title = str(schema["title"])
    if not title.isidentifier():
        raise RuntimeError(f"title {title!r}: no class can be called so")
    return title


def compare(where: str, ours: str, generated: ast.expr, ignored: set[str]) -> None:
    """Hold a type that follows from the contract against the generator's. Raises RuntimeError."""
    if _members(ast.parse(ours, mode="eval").body) - ignored != _members(generated) - ignored:
        raise RuntimeError(
            f"{where}: the generator has changed: {ast.unparse(generated)} for {ours}"
        )


def _members(node: ast.expr) -> set[str]:
    """Return the members of a union, each in a form that can be compared."""
    match node:
        case ast.BinOp(left, ast.BitOr(), right):
            return _members(left) | _members(right)
        case ast.Subscript(ast.Name("list"), item):
            return {f"list[{' | '.join(sorted(_members(item)))}]"}
    return {ast.unparse(node)}
