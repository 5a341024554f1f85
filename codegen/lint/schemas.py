"""The rules for schemas."""

import re
from collections.abc import Iterator

from codegen.contract import Contract, Node, alike, types

PASCAL_CASE = re.compile(r"([A-Z][a-z0-9]*)+")
BOUNDS = {"minimum", "maximum"}
FIELD = re.compile(r"[A-Za-z0-9_]+")
NUMBERED = re.compile(r"\D[2-9]$")
SECRET = re.compile(r"(\w+_)?(token|secret|password)|device_code|code_verifier")


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
    for same in alike(contract.schemas, str.lower):
        yield (
            f"schemas {same}: choose names that differ by more than case, "
            "since some file systems hold one of their modules only"
        )


def described_fields(contract: Contract) -> Iterator[str]:
    """The docstrings of fields come from their descriptions."""
    for node in contract.schema_nodes:
        for name, schema in node.schema.get("properties", {}).items():
            if not schema.get("description", "").strip():
                yield (
                    f"{node}, property {name}: write a description, "
                    "since the docstring of the field is made of it"
                )


def one_of(contract: Contract) -> Iterator[str]:
    """`x-one-of` says which fields of an object are not all optional."""
    for node in contract.schema_nodes:
        for name in node.schema.get("x-one-of", []):
            if name not in node.schema.get("properties", {}):
                yield f"{node}: x-one-of names {name}, which is no property of it"


def names_of_fields(contract: Contract) -> Iterator[str]:
    """The attribute of a model is named after the property."""
    for node in contract.schema_nodes:
        for name in node.schema.get("properties", {}):
            if not FIELD.fullmatch(name):
                yield f"{node}, property {name!r}: write it of letters, digits and _, as Trakt does"


def plain_words(contract: Contract) -> Iterator[str]:
    """The generator does not keep a word that Python writes with a backslash."""
    for node in contract.schema_nodes:
        for word in (*node.schema.get("enum", []), node.schema.get("const")):
            if isinstance(word, str) and (not word.isprintable() or set(word) & set("\"'\\")):
                yield (
                    f"{node}: write {word!r} without quotes, backslashes and control characters, "
                    "since the generated word would be another"
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


def bounds(contract: Contract) -> Iterator[str]:
    """A bound is written into the check of the argument."""
    for node in contract.schema_nodes:
        for key in BOUNDS & node.schema.keys():
            if not isinstance(node.schema[key], int | float):
                yield f"{node}: write a number for {key}, since the argument is compared with it"


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
    titles,
    described_fields,
    one_of,
    names_of_fields,
    plain_words,
    no_inline_schemas,
    no_defaults,
    bounds,
    formats,
    nullable_enums,
    secrets,
    examples,
)
