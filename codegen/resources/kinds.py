"""What a schema means for whoever calls: the type hint of an argument, and its check."""

import re
from functools import cache
from keyword import iskeyword

from attrs import frozen

from codegen.contract import Contract, Node, types
from codegen.hints import identifier

TIMES = {"date": "day", "date-time": "time"}
HINTS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@frozen
class Kind:
    """How a value is typed and how it is checked, both as source."""

    hint: str
    check: str


@frozen
class Words:
    """The words that a parameter may hold, with the enumeration that answers give them in."""

    enum: str | None
    allowed: tuple[str, ...]


def words(contract: Contract, schema: Node) -> Words | None:
    """Return the words of an enumeration, a constant or a union of those; None for all else."""
    name = schema["$ref"].rsplit("/", 1)[-1] if "$ref" in schema else None
    schema = contract.resolve(schema)
    if "enum" in schema:
        return Words(name, tuple(map(str, schema["enum"])))
    if "const" in schema:
        return Words(None, (str(schema["const"]),))
    return None


def argument_kind(
    contract: Contract, schema: Node, extra: tuple[str, ...], *, several: bool
) -> Kind:
    """Return the kind of an argument of a path or a query.

    Args:
        contract: Where its references lead.
        schema: What the contract says of it.
        extra: Words that paths of their own stand for.
        several: Whether Trakt takes several, joined by commas.
    """
    schema = contract.resolve(schema).get("items", schema) if schema else schema
    listed = words(contract, schema)
    if listed or (extra and not schema):
        allowed = tuple(dict.fromkeys([*(listed.allowed if listed else ()), *extra]))
        hint = word_hint(Words(listed.enum if listed else None, allowed), contract)
        check = f"word{'s' if several else ''}({', '.join(map(repr, allowed))})"
    else:
        hint, check = _plain(contract.resolve(schema), several=several)
    return Kind(f"{hint} | Sequence[{hint}]" if several else hint, check)


def _plain(schema: Node, *, several: bool) -> tuple[str, str]:
    kinds = types(schema) - {"null"}
    if several:
        return ("int", f"wholes({bounds(schema)})") if kinds == {"integer"} else ("str", "texts")
    if schema.get("format") in TIMES:
        return "datetime.date | str", TIMES[schema["format"]]
    if kinds == {"integer"}:
        return "int", f"whole({bounds(schema)})"
    if kinds == {"integer", "string"}:
        check = f"whole_or_word({bounds(schema)})" if bounds(schema) else "ident"
        return "int | str", check
    if kinds == {"number"}:
        return "float", "number"
    if kinds == {"boolean"}:
        return "bool", "flag"
    return "str", "text"


def word_hint(listed: Words, contract: Contract) -> str:
    """Return the name of the alias for an enumeration, or else its words."""
    if listed.enum and tuple(map(str, contract.schemas[listed.enum]["enum"])) == listed.allowed:
        return f"params.{listed.enum}Value"
    members = [f"Literal[{', '.join(map(repr, listed.allowed))}]"]
    members += [f"models.{listed.enum}"] if listed.enum else []
    return " | ".join([*members, "Unlisted"])


def bounds(schema: Node) -> str:
    """Return the arguments of a check that knows a minimum and a maximum."""
    return ", ".join(f"{key}={schema[key]!r}" for key in ("minimum", "maximum") if key in schema)


def hint_with_models(hint: str, names: frozenset[str], *, shadowed: bool) -> str:
    """Turn ``list[Movie]`` into ``list[models.Movie]``, or with ``builtins.`` where shadowed."""
    hint = re.sub(r"\b[A-Z]\w+\b", lambda m: f"models.{m[0]}" if m[0] in names else m[0], hint)
    return re.sub(r"\blist\[", "builtins.list[", hint) if shadowed else hint


@cache
def _camel(word: str) -> str:
    return word[:1].upper() + word[1:]


def class_name(resource: str) -> str:
    """Turn ``users.smart_lists`` into ``UsersSmartLists``."""
    return "".join(_camel(word) for word in re.split(r"[._]", resource))


def python_name(name: str) -> str:
    """Return what Trakt's `name` is called in Python: ``type`` stays, since it is no keyword."""
    known = identifier(name)
    plain = known.removesuffix("_")
    return known if iskeyword(plain) else plain
