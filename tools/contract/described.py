"""What a description of an API says of each operation, in one form whatever it is written in."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from codegen import yaml
from codegen.contract import METHODS, nameless

Node = Mapping[str, Any]
# How many objects deep fields are compared: what is deeper is an item, described in its own place.
DEPTH = 3


@frozen
class Shape:
    """What is said of a parameter or of a field."""

    required: bool
    values: frozenset[str] = frozenset()
    """The values that it may have; none where any may stand."""


Parameters = dict[str, Shape]
"""By place and name, such as ``query limit``; those in the path by their position."""


@frozen
class Operation:
    """What is said of one operation."""

    parameters: Parameters
    body: dict[str, Shape] = field(factory=dict)
    """By the way there, such as ``movies.ids.trakt``."""
    answer: dict[str, Shape] = field(factory=dict)


Described = dict[tuple[str, str], Operation]
"""By method and path, whose parameters have no names."""


def read_described(path: Path) -> Described:
    """Read an OpenAPI document or a list of operations, in JSON or YAML.

    Raises:
        OSError: The file cannot be read.
        codegen.yaml.YAMLError: It is neither JSON nor YAML.
        ValueError: It has neither ``paths`` nor ``operations``.
    """
    document: Any = yaml.load(path)
    operations: Iterator[tuple[str, str, Node]]
    if "operations" in document:
        operations = ((each["method"], each["path"], each) for each in document["operations"])
    elif "paths" in document:
        operations = _of_openapi(document)
    else:
        message = f"{path}: expected `paths`, as of OpenAPI, or `operations`"
        raise ValueError(message)
    reader = _Reader(document)
    return {
        (method.upper(), nameless(route).rstrip("/")): reader.operation(route, node)
        for method, route, node in operations
        if node.get("audience", "public") == "public"
    }


def _of_openapi(document: Node) -> Iterator[tuple[str, str, Node]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                shared = item.get("parameters", [])
                own = item[method].get("parameters", [])
                yield method, path, {**item[method], "parameters": [*shared, *own]}


class _Reader:
    """Reads operations of one document, following its references."""

    def __init__(self, document: Node) -> None:
        self._document = document

    def operation(self, path: str, node: Node) -> Operation:
        names = re.findall(r"\{([^}]*)\}", path)
        parameters = {}
        for each in map(self._resolve, node.get("parameters", [])):
            in_path = each["in"] == "path"
            if in_path and each["name"] not in names:
                continue
            name = str(names.index(each["name"]) + 1) if in_path else each["name"]
            required = bool(each.get("required"))
            shape = Shape(required, frozenset(self._values(each.get("schema", {}))))
            parameters[f"{each['in']} {name}"] = shape
        success = next(
            (each for status, each in node.get("responses", {}).items() if f"{status}"[0] == "2"),
            None,
        )
        body = node.get("requestBody", node.get("request"))
        return Operation(parameters, self._fields_of(body), self._fields_of(success))

    def _fields_of(self, holder: Node | None) -> dict[str, Shape]:
        schema = self._schema(holder)
        return {} if schema is None else dict(self._fields(schema, "", DEPTH))

    def _schema(self, holder: Node | None) -> Node | None:
        """Return the schema of a request or response, which a list of operations has in place."""
        if holder is None:
            return None
        holder = self._resolve(holder)
        if "content" in holder:
            found: Node = holder["content"].get("application/json", {}).get("schema", {})
            return found
        holder = self._resolve(holder.get("application/json", holder))
        return holder if holder.keys() & {"type", "properties", "oneOf", "anyOf", "allOf"} else None

    def _resolve(self, node: Node) -> Node:
        while "$ref" in node:
            target: Any = self._document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            # A list of operations counts the uses of a schema beside it.
            node = target["schema"] if "uses" in target and "schema" in target else target
        return node

    def _fields(self, schema: Node, where: str, depth: int) -> Iterator[tuple[str, Shape]]:
        """Yield each field below `schema`; of a union, what any member has."""
        objects = list(self._objects(schema))
        names = dict.fromkeys(name for each in objects for name in each[0])
        for name in names:
            having = [each for each in objects if name in each[0]]
            required = len(having) == len(objects) and all(name in each[1] for each in objects)
            schemas = [each[0][name] for each in having]
            values = {value for each in schemas for value in self._values(each)}
            place = f"{where}.{name}".removeprefix(".")
            yield place, Shape(required, frozenset(values))
            if depth > 1:
                merged = {"anyOf": schemas} if len(schemas) > 1 else schemas[0]
                yield from self._fields(merged, place, depth - 1)

    def _objects(self, schema: Node) -> Iterator[tuple[dict[str, Node], frozenset[str]]]:
        """Yield fields, and which of them are required, of the objects that `schema` stands for."""
        schema = self._resolve(schema)
        if "allOf" in schema:
            parts = [each for part in schema["allOf"] for each in self._objects(part)]
            properties = {name: node for part, _ in parts for name, node in part.items()}
            yield properties, frozenset(name for _, names in parts for name in names)
        for member in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
            yield from self._objects(member)
        if "items" in schema:
            yield from self._objects(schema["items"])
        if "properties" in schema:
            yield dict(schema["properties"]), frozenset(schema.get("required", []))

    def _values(self, schema: Node) -> Iterator[str]:
        """Yield the values that `schema` enumerates, of a list those of its items."""
        schema = self._resolve(schema)
        yield from (str(each) for each in schema.get("enum", []) if each is not None)
        if "const" in schema:
            yield str(schema["const"])
        for member in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
            yield from self._values(member)
        if "items" in schema:
            yield from self._values(schema["items"])
