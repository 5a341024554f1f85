"""What a description of an API says of each operation, in one form whatever it is written in."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from codegen import yaml
from codegen.contract import METHODS, nameless

Node = Mapping[str, Any]
# How many objects deep fields are compared. A schema that holds itself has no end.
DEPTH = 6
WHOLE = "(whole)"
"""The name of a body itself, beside those of its fields."""
_NAMES = {"str": "string", "bool": "boolean", "int": "integer", "float": "number"}


@frozen
class Shape:
    """What is said of a parameter or of a field."""

    required: bool
    types: frozenset[str] = frozenset()
    """Such as ``string`` or ``array of integer``; none where nothing is said."""
    null: bool = False
    """Whether it may be null."""
    values: frozenset[str] = frozenset()
    """The values that it may have; none where any may stand."""
    members: tuple[str, ...] = ()
    """Of a field in a union, what each member that has it says: as a whole it hides them."""


Parameters = dict[str, Shape]
"""By place and name, such as ``query limit``; those in the path by their position."""


@frozen
class Operation:
    """What is said of one operation."""

    parameters: Parameters
    auth: str = ""
    """Whether it wants a signed-in person: required, optional or none; empty if nobody says."""
    statuses: frozenset[str] = frozenset()
    body: dict[str, Shape] = field(factory=dict)
    """By the way there, such as ``movies.ids.trakt``."""
    answer: dict[str, Shape] = field(factory=dict)


Described = dict[tuple[str, str], Operation]
"""By method and path, whose parameters have no names."""


def read_described(path: Path) -> Described:
    """Read an OpenAPI document or a list of operations, in JSON or YAML.

    Raises:
        OSError: The file cannot be read.
        ValueError: It is no JSON or YAML, or has neither ``paths`` nor ``operations``.
    """
    return describe(read_document(path))


def describe(document: Node) -> Described:
    """Say what a document, as of `read_document`, says of each operation."""
    reader = Reader(document)
    return {
        key(method, route): reader.operation(route, node)
        for method, route, node in operations_of(document)
    }


def read_document(path: Path) -> Node:
    """Read the file of a description.

    Raises:
        OSError: The file cannot be read.
        ValueError: It is no JSON or YAML, or has neither ``paths`` nor ``operations``.
    """
    try:
        # YAML reads most of JSON, but not what json.dump writes for a letter beyond 16 bits.
        found: Any = json.loads(path.read_bytes())
    except ValueError:
        try:
            found = yaml.load(path)
        except yaml.YAMLError as error:
            message = f"{path}: it is neither JSON nor YAML: {error}"
            raise ValueError(message) from error
    if not isinstance(found, dict) or not found.keys() & {"paths", "operations"}:
        message = f"{path}: expected `paths`, as of OpenAPI, or `operations`"
        raise ValueError(message)
    return found


def key(method: str, path: str) -> tuple[str, str]:
    """Return what an operation is the same by."""
    return method.upper(), nameless(path).rstrip("/")


def operations_of(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Yield method, path and description of each operation that is for everybody."""
    found: Iterator[tuple[str, str, Node]]
    if "operations" in document:
        found = ((each["method"], each["path"], each) for each in document["operations"])
    else:
        found = _of_openapi(document)
    return (each for each in found if each[2].get("audience", "public") == "public")


def _of_openapi(document: Node) -> Iterator[tuple[str, str, Node]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                shared = item.get("parameters", [])
                own = item[method].get("parameters", [])
                yield method, path, {**item[method], "parameters": [*shared, *own]}


class Reader:
    """Reads operations of one document, following its references."""

    def __init__(self, document: Node) -> None:
        self._document = document

    def operation(self, path: str, node: Node) -> Operation:
        """Say what a description says of the operation at `path`."""
        names = re.findall(r"\{([^}]*)\}", path)
        parameters = {}
        for each in self.parameters(node):
            in_path = each["in"] == "path"
            if in_path and each["name"] not in names:
                continue
            name = str(names.index(each["name"]) + 1) if in_path else each["name"]
            shape = self._shape(bool(each.get("required")), [each.get("schema", {})])
            # Several values of one parameter are sent as one text, joined by commas.
            types = {
                part for name in shape.types for part in name.removeprefix("array of ").split("|")
            }
            parameters[f"{each['in']} {name}"] = evolve(shape, types=frozenset(types))
        responses = {f"{status}": each for status, each in node.get("responses", {}).items()}
        success = next((each for status, each in responses.items() if status[0] == "2"), None)
        return Operation(
            parameters,
            self.auth(node),
            frozenset(responses),
            self._fields_of(node.get("requestBody", node.get("request"))),
            self._fields_of(success),
        )

    def parameters(self, node: Node) -> Iterator[Node]:
        """Yield the parameters of an operation; facts that were read in name them only."""
        for each in node.get("parameters", []):
            yield self.resolve({"$ref": f"#/parameters/{each}"} if isinstance(each, str) else each)

    def auth(self, node: Node) -> str:
        """Say whether a signed-in person is wanted, of OpenAPI by what stands under security."""
        said: str | None = node.get("x-oauth", node.get("oauth"))
        demands = node.get("security", self._document.get("security"))
        if said is not None or demands is None:
            return said or ""
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        keys = {name for name, scheme in schemes.items() if scheme.get("type") == "apiKey"}
        signed_in = [bool(each.keys() - keys) for each in demands]
        if not any(signed_in):
            return "none"
        return "required" if all(signed_in) else "optional"

    def _fields_of(self, holder: Node | None) -> dict[str, Shape]:
        schema = self.schema(holder)
        if not schema:
            return {}
        return {WHOLE: self._shape(True, [schema]), **dict(self._fields(schema, "", DEPTH))}

    def _shape(self, required: bool, schemas: list[Node]) -> Shape:
        """Return what `schemas`, of which any may fit, say of one place."""
        return Shape(
            required,
            frozenset(name for each in schemas for name in self._types(each)),
            any(self._null(each) for each in schemas),
            frozenset(value for each in schemas for value in self._values(each)),
        )

    def schema(self, holder: Node | None) -> Node | None:
        """Return the schema of a request or response, which a list of operations has in place."""
        if holder is None:
            return None
        content = self.resolve(holder).get("content")
        if content is not None:
            found: Node = content.get("application/json", {}).get("schema", {})
            return found
        found = holder.get("application/json", holder)
        said = self.resolve(found).keys()
        return found if said & {"type", "properties", "oneOf", "anyOf", "allOf"} else None

    def resolve(self, node: Node) -> Node:
        """Follow ``$ref`` to the end. Raises KeyError where it leads nowhere."""
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
            place = f"{where}.{name}".removeprefix(".")
            members = [self._shape(name in needed, [node[name]]) for node, needed in having]
            told = tuple(sorted(map(_member, members))) if len(objects) > 1 else ()
            yield place, evolve(self._shape(required, schemas), members=told)
            if depth > 1:
                merged = {"anyOf": schemas} if len(schemas) > 1 else schemas[0]
                yield from self._fields(merged, place, depth - 1)

    def _objects(self, schema: Node) -> Iterator[tuple[dict[str, Node], frozenset[str]]]:
        """Yield fields, and which of them are required, of the objects that `schema` stands for."""
        schema = self.resolve(schema)
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
        elif isinstance(schema.get("additionalProperties"), dict):
            # A map: whatever its keys are, they have one shape.
            yield {"*": schema["additionalProperties"]}, frozenset()

    def _values(self, schema: Node) -> Iterator[str]:
        """Yield the values that `schema` enumerates, of a list those of its items."""
        schema = self.resolve(schema)
        yield from (str(each) for each in schema.get("enum", []) if each is not None)
        if "const" in schema:
            yield str(schema["const"])
        for member in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
            yield from self._values(member)
        if "items" in schema:
            yield from self._values(schema["items"])

    def _types(self, schema: Node) -> Iterator[str]:
        """Yield the types that `schema` allows, null apart."""
        schema = self.resolve(schema)
        if isinstance(said := schema.get("type", []), str):
            said = [said]
        values = [*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])]
        if not said:
            said = [_NAMES[type(each).__name__] for each in values if each is not None]
        if not said and schema.keys() & {"properties", "additionalProperties"}:
            said = ["object"]
        for name in said:
            if name == "array":
                items = schema.get("items", {})
                null = {"null"} if self._null(items) else set()
                yield f"array of {'|'.join(sorted({*self._types(items)} | null)) or 'any'}"
            elif name != "null":
                yield name
        for member in _members(schema):
            yield from self._types(member)

    def _null(self, schema: Node) -> bool:
        if schema.get("nullable"):
            return True
        schema = self.resolve(schema)
        return (
            bool(schema.get("nullable"))
            or "null" in schema.get("type", [])
            or None in schema.get("enum", [])
            or any(self._null(each) for each in _members(schema))
        )


def _member(shape: Shape) -> str:
    said = [*sorted(shape.types), *sorted(shape.values)]
    said += ["null"] * shape.null + ["required"] * shape.required
    return " ".join(said)


def _members(schema: Node) -> list[Node]:
    return [each for name in ("oneOf", "anyOf", "allOf") for each in schema.get(name, [])]
