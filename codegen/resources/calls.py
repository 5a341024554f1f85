"""The modules that say what each call sends: one `Method` for each method of the tree."""

from codegen.contract import Contract, Node
from codegen.hints import hint
from codegen.resources.bodies import BodyField, body_fields, constant, is_object, kind
from codegen.resources.kinds import argument_kind, hint_with_models
from codegen.resources.methods import Answer, Argument, Method, Way, methods

IMPORTS = """\
from __future__ import annotations
from typing import Any
from ... import models
from ..._arguments import day, either, flag, ident, number, numbered, text, texts, time
from ..._arguments import whole, whole_or_word, wholes, word, words
from ..._bodies import body, items, part
from ..._call import Chunks
from ..._method import Method, Path, Shape
from .. import shapes
"""


def calls_source(contract: Contract, resource: str, methods: list[Method]) -> str:
    """Write the module of a resource."""
    parts = [f'"""What the calls of `{resource}` send, and how their answers are read."""', IMPORTS]
    parts += [_definition(contract, each) for each in methods]
    return "\n\n".join(parts) + "\n"


def variable(method: Method) -> str:
    """Return what a method is called there."""
    return method.name.upper()


def answer_hint(contract: Contract, answer: Answer) -> str:
    """Return the type of what comes back; None where nothing does."""
    return body_hint(contract, answer) + (" | None" if answer.may_be_empty else "")


def body_hint(contract: Contract, answer: Answer) -> str:
    """Return the type of a body; None where there is none."""
    if answer.schema is None:
        return "None"
    found = hint(contract, answer.schema)
    if answer.paged and not is_list(found):
        # What comes in pages is a list, whatever else the contract allows.
        items = dict.fromkeys(hint(contract, each) for each in _items(contract, answer.schema))
        found = f"list[{' | '.join(items)}]"
    return hint_with_models(found, frozenset(contract.schemas), shadowed=False)


def _items(contract: Contract, schema: Node) -> list[Node]:
    """Return what the items of an array may be, or of those arrays that are part of a union."""
    resolved = contract.resolve(schema)
    if "items" in resolved:
        return [resolved["items"]]
    return [item for each in resolved.get("oneOf", []) for item in _items(contract, each)]


def body_arguments(contract: Contract, method: Method) -> tuple[list[BodyField], str | None]:
    """Return the keyword arguments for the body, or the hint of ``items`` where it is an array."""
    schema = method.body
    if schema is None:
        return [], None
    if "$ref" in schema and is_object(contract.resolve(schema)):
        return body_fields(contract, schema), None
    return [], f"Sequence[{kind(contract, contract.resolve(schema)['items']).hint}]"


def method_hint(contract: Contract, method: Method) -> str:
    """Return the type of the body whatever the arguments are; Any where that depends on them."""
    hints = {answer_hint(contract, each) for way in method.ways for each in way.answers}
    return hints.pop() if len(hints) == 1 else "Any"


def is_list(hint: str) -> bool:
    """Whether it is a list and nothing else."""
    return hint.startswith("list[") and "] | " not in hint


def argument(contract: Contract, each: Argument) -> tuple[str, str]:
    """Return the hint of an argument and the source of its check."""
    found = argument_kind(contract, each.schema, each.extra, several=each.several)
    if each.in_path and found.check.startswith("whole("):
        return f"{found.hint} | Unlisted", found.check.replace("whole(", "numbered(", 1)
    return found.hint, found.check


def is_mixed(method: Method) -> bool:
    """Whether it depends on the arguments if the answer comes in pages."""
    return len({each.paged for way in method.ways for each in way.answers}) > 1


def chunks(contract: Contract, method: Method) -> tuple[list[str], list[str], list[str]] | None:
    """Return the fields of a body with items, and those of the answer with counts and with lists.

    None where a large body cannot be divided: its answer does not count what was done.
    """
    schema = method.ways[0].answers[-1].schema
    if method.body is None or "$ref" not in method.body or schema is None or "$ref" not in schema:
        return None
    counts, lists = [], []
    for key, each in contract.properties(schema["$ref"].rsplit("/", 1)[-1]).items():
        parts = _properties(contract, each)
        if parts and all(_holds(contract, part, "integer") for part in parts):
            counts.append(key)
        elif parts and all(_holds(contract, part, "array") for part in parts):
            lists.append(key)
    name = method.body["$ref"].rsplit("/", 1)[-1]
    fields = [
        key for key, each in contract.properties(name).items() if _holds(contract, each, "array")
    ]
    return (fields, counts, lists) if counts and fields else None


def write_results(contract: Contract) -> set[str]:
    """Return the answers of the methods whose bodies may be divided."""
    schemas = [
        method.ways[0].answers[-1].schema or {}
        for method in methods(contract)
        if chunks(contract, method) is not None
    ]
    return {each["$ref"].rsplit("/", 1)[-1] for each in schemas}


def _properties(contract: Contract, schema: Node) -> list[Node]:
    members = [contract.resolve(each) for each in schema.get("oneOf", [schema])]
    return [part for each in members for part in each.get("properties", {}).values()]


def _holds(contract: Contract, schema: Node, kind_of_json: str) -> bool:
    named = contract.resolve(schema).get("type", [])
    return kind_of_json in ([named] if isinstance(named, str) else named)


def _definition(contract: Contract, method: Method) -> str:
    arguments = {
        each.name: argument(contract, each)[1]
        for each in (*method.path_arguments, *method.query_arguments)
    }
    wires = {each.name: each.wire for each in method.query_arguments if each.name != each.wire}
    wires |= {
        each.name: each.key for each in body_arguments(contract, method)[0] if each.name != each.key
    }
    only = len(method.ways) == 1
    options = [
        repr(method.call),
        repr(method.verb),
        "(" + ", ".join(_path(contract, way, only=only) for way in method.ways) + ",)",
    ]
    if arguments:
        table = ", ".join(f'"{name}": {check}' for name, check in arguments.items())
        options.append(f"arguments={{{table}}}")
    if wires:
        options.append(f"wires={wires!r}")
    if method.body is not None:
        options.append(f"body={_body(contract, method.body)}")
    if (divided := chunks(contract, method)) is not None:
        options.append("chunks=Chunks({}, {}, {})".format(*(_tuple(each) for each in divided)))
    hint_of_all = method_hint(contract, method)
    return f"{variable(method)}: Method[{hint_of_all}] = Method({', '.join(options)})"


def _tuple(words: list[str]) -> str:
    return repr(tuple(words))


def _body(contract: Contract, schema: Node) -> str:
    if "$ref" in schema and is_object(contract.resolve(schema)):
        return f"body(lambda: shapes.{constant(schema['$ref'].rsplit('/', 1)[-1])})"
    check = kind(contract, contract.resolve(schema)["items"]).check
    return f"items({check.replace('lambda: ', 'lambda: shapes.')})"


def _path(contract: Contract, way: Way, *, only: bool) -> str:
    options = [repr(way.template)]
    if way.needs:
        options.append(f"needs={way.needs!r}")
    if way.constants:
        options.append(f"constants={way.constants!r}")
    if way.fixed:
        options.append(f"fixed={way.fixed!r}")
    if not only:
        query = ", ".join(map(repr, way.query))
        options.append(f"query=frozenset({{{query}}})" if query else "query=frozenset()")
    last = way.answers[-1]
    options += _answer(contract, last)
    options.append(f"oauth={way.operation.node['x-oauth']!r}")
    if way.answers[:-1]:
        shapes = (
            f"Shape({each.when!r}, {', '.join(_answer(contract, each, shape=True))})"
            for each in way.answers[:-1]
        )
        options.append(f"shapes=({', '.join(shapes)},)")
    return f"Path({', '.join(options)})"


def _answer(contract: Contract, answer: Answer, *, shape: bool = False) -> list[str]:
    found = answer_hint(contract, answer)
    options = [] if found == "None" and not shape else [f"answer=lambda: {found}"]
    if found == "None" and shape:
        options = ["answer=None"]
    return (
        [*options, "paged=True"]
        if answer.paged
        else [*options, *(["paged=False"] if shape else [])]
    )
