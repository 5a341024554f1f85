"""What goes into bodies: the tables that check it, and the types that callers write."""

from collections.abc import Iterator

from attrs import frozen

from codegen.contract import Contract, Node, types
from codegen.hints import identifier
from codegen.resources.kinds import HINTS, TIMES, Kind, Words, bounds, python_name, word_hint
from codegen.source import docstring, indented, wrapped

SCALARS = {"string": "text", "integer": "whole", "number": "number", "boolean": "flag"}
# What an answer says of itself and a body may ask for, beside ids.
BY_ITSELF = ("ids", "number", "title", "name", "year")

MANY = 12
"""More fields than a line of a docstring names."""


@frozen
class BodyField:
    """A field of a body, as a keyword argument."""

    name: str
    key: str
    hint: str
    about: str
    required: bool
    nullable: bool


def reached(contract: Contract) -> list[str]:
    """Return the objects that go into bodies, in the order of the contract."""
    found: set[str] = set()
    todo: list[object] = [
        each.body["content"] for each in contract.operations if each.body and "x-call" in each.node
    ]
    while todo:
        node = todo.pop()
        if isinstance(node, list):
            todo += node
        elif isinstance(node, dict):
            todo += [
                part for key, part in node.items() if key not in {"examples", "example", "enum"}
            ]
            if isinstance(reference := node.get("$ref"), str):
                name = reference.rsplit("/", 1)[-1]
                if name not in found:
                    found.add(name)
                    todo.append(contract.schemas[name])
    return [
        name for name, schema in contract.schemas.items() if name in found and is_object(schema)
    ]


def is_object(schema: Node) -> bool:
    """Whether it has fields."""
    return "object" in types(schema) or bool(schema.keys() & {"properties", "allOf"})


def required(contract: Contract, name: str) -> list[str]:
    """Return the keys that an object must have, those it takes over included."""
    keys: list[str] = []
    todo = [contract.schemas[name]]
    while todo:
        schema = contract.resolve(todo.pop())
        keys += schema.get("required", [])
        todo += schema.get("allOf", [])
    return [key for key in contract.properties(name) if key in keys]


def one_of(contract: Contract, name: str) -> list[str]:
    """Return the keys of which an object must have one."""
    keys: list[str] = contract.schemas[name].get("x-one-of", [])
    return keys


def constant(name: str) -> str:
    """Turn ``MovieInput`` into ``MOVIE_INPUT``."""
    return identifier(name).upper()


def dict_name(name: str) -> str:
    """Return the name of the TypedDict for an object: ``Movie`` for ``MovieInput``."""
    return name.removesuffix("Input")


def kind(contract: Contract, schema: Node) -> Kind:
    """Return how a value in a body is typed and checked."""
    if "$ref" in schema:
        name, target = schema["$ref"].rsplit("/", 1)[-1], contract.resolve(schema)
        if is_object(target):
            return Kind(f"params.{name}Value", f'part("{name}", lambda: {constant(name)})')
        if "enum" in target:
            words = Words(name, tuple(target["enum"]))
            return Kind(word_hint(words, contract), f"word({', '.join(map(repr, words.allowed))})")
        return kind(contract, target)
    if members := [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
        return _union(contract, members)
    if "enum" in schema or "const" in schema:
        allowed = tuple(map(str, schema.get("enum", [schema.get("const")])))
        return Kind(
            word_hint(Words(None, allowed), contract), f"word({', '.join(map(repr, allowed))})"
        )
    return _nullable(_plain(contract, schema), "null" in types(schema))


def _union(contract: Contract, members: list[Node]) -> Kind:
    rest = [each for each in members if types(each) != {"null"}]
    kinds = [kind(contract, each) for each in rest]
    resolved = [contract.resolve(each) for each in rest]
    times = [each for each in resolved if each.get("format") == "date-time"]
    words = [str(word) for each in resolved for word in each.get("enum", [])]
    words += [str(each["const"]) for each in resolved if "const" in each]
    if times and len(times) + sum("enum" in each or "const" in each for each in resolved) == len(
        rest
    ):
        found = Kind("datetime.date | str", f"time({', '.join(map(repr, words))})")
    elif len(kinds) == 1:
        found = kinds[0]
    else:
        hint = " | ".join(dict.fromkeys(each.hint for each in kinds))
        found = Kind(hint, f"either({', '.join(each.check for each in kinds)})")
    return _nullable(found, len(rest) < len(members))


def _nullable(found: Kind, nullable: bool) -> Kind:
    return Kind(f"{found.hint} | None", f"nullable({found.check})") if nullable else found


def _plain(contract: Contract, schema: Node) -> Kind:
    if "items" in schema:
        item = kind(contract, schema["items"])
        return Kind(f"Sequence[{item.hint}]", f"array({item.check})")
    if schema.get("format") in TIMES:
        check = TIMES[schema["format"]]
        return Kind("datetime.date | str", "time()" if check == "time" else check)
    names = sorted(types(schema) - {"null"})
    if not names or names[0] not in SCALARS:
        return Kind("Any", "anything")
    kinds = [
        Kind(
            HINTS[each],
            f"{SCALARS[each]}({bounds(schema)})"
            if each in {"integer", "number"}
            else SCALARS[each],
        )
        for each in names
    ]
    if len(kinds) == 1:
        return kinds[0]
    return Kind(
        " | ".join(each.hint for each in kinds),
        f"either({', '.join(each.check for each in kinds)})",
    )


def body_fields(contract: Contract, schema: Node) -> list[BodyField]:
    """Return the keyword arguments for a body that is an object."""
    name = schema["$ref"].rsplit("/", 1)[-1]
    needed = required(contract, name)
    return [
        BodyField(
            python_name(key),
            key,
            (found := kind(contract, each)).hint,
            _about(contract, key, each),
            key in needed,
            found.check.startswith("nullable"),
        )
        for key, each in contract.properties(name).items()
    ]


def _about(contract: Contract, key: str, schema: Node) -> str:
    """Return what a field is, and what may be handed in for it."""
    text = str(schema.get("description") or contract.resolve(schema).get("description", ""))
    name, several = item_of(contract, schema)
    if not name:
        return text
    properties = contract.properties(name)
    keys = dict.fromkeys([*(each for each in BY_ITSELF if each in properties), *properties])
    fields = f" with {', '.join(f'`{each}`' for each in keys)}" if len(keys) <= MANY else ""
    taken = f"{'dicts' if several else 'a dict'}{fields} (`inputs.{dict_name(name)}`)"
    if next(answers(contract, name), None):
        article = "an" if key[0] in "aeiou" else "a"
        taken += f", or {key} from answers" if several else f", or {article} {key} from an answer"
    return f"{text.strip().removesuffix('.')}: {taken}."


def item_of(contract: Contract, schema: Node) -> tuple[str, bool]:
    """Return the object that a field holds, and whether several; an empty name for all else."""
    resolved = schema if "$ref" in schema else contract.resolve(schema)
    target = resolved.get("items", resolved)
    if "$ref" not in target or not is_object(contract.resolve(target)):
        return "", False
    return target["$ref"].rsplit("/", 1)[-1], target is not resolved


def shapes_source(contract: Contract) -> str:
    """Write the module with the table of each object."""
    lines = [
        "from .._bodies import Shape, anything, array, day, either, flag, nullable, number",
        "from .._bodies import id_number, part, text, time, whole, word",
    ]
    for name in reached(contract):
        fields = ", ".join(
            f"{key!r}: {_of_ids(name, kind(contract, each)).check}"
            for key, each in contract.properties(name).items()
        )
        needed, some = required(contract, name), one_of(contract, name)
        keys = f", ({', '.join(map(repr, needed))},)" if needed else ""
        keys += f", one_of=({', '.join(map(repr, some))},)" if some else ""
        keys += ", ids=True" if is_ids(name) else ""
        lines.append(f"{constant(name)}: Shape = Shape({{{fields}}}{keys})")
    return "\n".join(['"""What each object in a body may hold."""', *lines, ""])


def params_source(contract: Contract, enums: list[str]) -> str:
    """Write the module with the types of arguments: words, and objects of bodies."""
    parts = [
        '"""The types of arguments. Imported by programs for type hints alone."""',
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING, Literal, TypeAlias",
        "if TYPE_CHECKING:\n    from .. import inputs, models\n    from ..types import Unlisted",
    ]
    for name in enums:
        words = ", ".join(repr(str(each)) for each in contract.schemas[name]["enum"])
        value = f"Literal[{words}] | models.{name} | Unlisted"
        parts.append(f"{name}Value: TypeAlias = {value!r}")
    for name in reached(contract):
        members = [
            f"inputs.{dict_name(name)}",
            f"models.{name}",
            *(f"models.{each}" for each in answers(contract, name)),
        ]
        parts.append(f'{name}Value: TypeAlias = "{" | ".join(members)}"')
    return "\n".join(parts) + "\n"


def inputs_source(contract: Contract) -> str:
    """Write the module with the dict types of what goes into bodies."""
    objects = reached(contract)
    parts = [
        '"""What goes into bodies, as types of dicts; `models` has the same as classes."""',
        "from __future__ import annotations",
        "import datetime",
        "from collections.abc import Sequence",
        "from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict",
        "if TYPE_CHECKING:",
        "    from . import models",
        "    from .resources import params",
        "    from .types import Unlisted",
        f"__all__ = ({', '.join(map(repr, sorted(map(dict_name, objects))))},)",
        *(_typed_dict(contract, each) for each in objects),
    ]
    return "\n".join(parts) + "\n"


def is_ids(name: str) -> bool:
    """Whether it holds the ids of an item, of which an answer may have some that are null."""
    return name.endswith("IdsInput")


def _of_ids(name: str, found: Kind) -> Kind:
    """Return how an id is typed and checked: digits are a number, and None is left out."""
    if not is_ids(name):
        return found
    if not found.check.startswith("whole("):
        return Kind(f"{found.hint} | None", found.check)
    return Kind(f"{found.hint} | str | None", found.check.replace("whole(", "id_number("))


def _typed_dict(contract: Contract, name: str) -> str:
    needed = required(contract, name)
    fields = [
        (key, _of_ids(name, kind(contract, each)).hint, each.get("description", ""))
        for key, each in contract.properties(name).items()
    ]
    about = docstring(
        wrapped(contract.schemas[name].get("description", ""))
        or f"A `models.{name}`, written as a dict."
    )
    if all(key.isidentifier() for key, _, _ in fields):
        lines = [
            f"{key}: {f'Required[{hint}]' if key in needed else hint}"
            + (f"\n{docstring(wrapped(text))}" if text else "")
            for key, hint, text in fields
        ]
        return f"class {dict_name(name)}(TypedDict, total=False):\n" + indented(
            "\n".join([about, *lines])
        )
    # "3d" is no identifier, and a type checker reads such a field only in a call.
    entries = ", ".join(
        f"{key!r}: {(f'Required[{hint}]' if key in needed else hint)!r}" for key, hint, _ in fields
    )
    return (
        f'{dict_name(name)} = TypedDict("{dict_name(name)}", {{{entries}}}, total=False)\n{about}'
    )


def answers(contract: Contract, name: str) -> Iterator[str]:
    """Yield the models of answers that may be handed in for an object of a body."""
    sent = set(reached(contract))
    for other, schema in contract.schemas.items():
        if other not in sent and is_object(schema) and refers(contract, name, other):
            yield other


def refers(contract: Contract, name: str, other: str) -> bool:
    """Whether the answer `other` says by its ids which `name` is meant."""
    if name.endswith("IdsInput"):
        return other == name.removesuffix("Input")
    ours, theirs = contract.properties(name).get("ids"), contract.properties(other).get("ids")
    if not ours or not theirs or "$ref" not in ours or "$ref" not in theirs:
        return False
    needed, some = set(required(contract, name)), set(one_of(contract, name))
    if not needed <= set(BY_ITSELF) or (some and not some & set(BY_ITSELF)):
        return False
    wanted, had = (each["$ref"].rsplit("/", 1)[-1] for each in (ours, theirs))
    if (meant := wanted.removesuffix("Input")) in contract.schemas:
        return bool(had == meant)
    # Ids of anything, such as those of what a comment is about.
    return "trakt" in contract.properties(wanted) and "trakt" in contract.properties(had)
