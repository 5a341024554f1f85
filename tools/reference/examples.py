"""The example of each call: a whole program, blocking and async."""

from __future__ import annotations

from codegen.contract import Contract, Node
from codegen.resources.calls import body_arguments, is_list
from codegen.resources.kinds import python_name
from codegen.resources.methods import Argument, Method
from codegen.resources.outcomes import outcomes
from tools.reference.snippets import Snippets
from tools.reference.values import least

FIRST = 5
"""How many items an example asks for."""


REAL = {
    "the-slow-train-2024": "tron-legacy-2010",
    "tt9000417": "tt1104001",
    "900417": "12601",
    "signal-box": "breaking-bad",
    "700208": "1388",
    "300901": "3950",
    "5400123": "73482",
    "rita-vale": "jeff-bridges",
    "610077": "4173",
    "night train": "tron",
    'lookup("trakt"': 'lookup("imdb"',
    ', "pt")': ', "us")',
    'search.exact(["movie", "show"])': 'search.exact(["movie", "show"], query="tron")',
}
"""What exists at Trakt, for what the contract's examples have made up."""

OWN = frozenset(
    "add create delete remove reorder reorder_items update update_item".split()  # noqa: SIM905
)
"""What people can do with their own lists alone."""


def example(contract: Contract, method: Method) -> Snippets:
    """Write the example of a call, unformatted."""
    positional, named, values = _arguments(contract, method)
    # Where anybody may ask, what is one's own is still for those who are signed in.
    mine = any(each.default in {"me", "my"} for each in method.path_arguments)
    signed_in = mine or method.main.oauth == "required" or "my" in values
    if ".lists." in f".{method.call}" and method.name in OWN and positional[:1] == ["'ada'"]:
        positional[0] = "'me'"
    call = f"trakt.{method.call}({', '.join([*positional, *named])})".replace("'", '"')
    for made_up, real in REAL.items():
        call = call.replace(made_up, real)
    return Snippets(
        _program(contract, method, call, signed_in=signed_in, asynchronous=False),
        _program(contract, method, call, signed_in=signed_in, asynchronous=True),
    )


def _arguments(contract: Contract, method: Method) -> tuple[list[str], list[str], list[object]]:
    """Return what is given by position and by name, and the values of the path."""
    needed = [each for each in method.path_arguments if each.required]
    values = [_value(contract, method, each) for each in needed]
    # Behind what may be left out, a position is nobody's.
    by_position = method.path_arguments[: len(needed)] == tuple(needed)
    positional = [repr(each) for each in values] if by_position else []
    fields, items = body_arguments(contract, method)
    named = (
        []
        if by_position
        else [f"{each.name}={_value(contract, method, each)!r}" for each in needed]
    )
    if items is not None:
        positional.append(repr(least(contract, method.body or {})))
    elif fields:
        body = least(contract, method.body or {})
        named += [f"{python_name(key)}={value!r}" for key, value in body.items()]
    named += [
        f"{each.name}={_value(contract, method, each)!r}"
        for each in method.query_arguments
        if each.required
    ]
    return positional, named, values


def _value(contract: Contract, method: Method, argument: Argument) -> object:
    """Return the value of an argument that every call needs, by the example of the contract."""
    for way in method.ways:
        for node in way.operation.parameters:
            if node["name"] in {argument.wire, argument.name} and "example" in node:
                return node["example"]
    if argument.schema:
        return _of_schema(contract, argument.schema)
    return argument.extra[0]


def _of_schema(contract: Contract, schema: Node) -> object:
    value = least(contract, schema)
    return value[0] if isinstance(value, list) else value


def _program(
    contract: Contract, method: Method, call: str, *, signed_in: bool, asynchronous: bool
) -> str:
    kind = "AsyncTrakt" if asynchronous else "Trakt"
    names = sorted({kind, "FileTokenStore"} if signed_in else {kind})
    made = f"{kind}({'store=FileTokenStore()' if signed_in else ''})"
    body = [f"with {made} as trakt:", *(f"    {each}" for each in _uses(contract, method, call))]
    head = f"from trakt_auth import {', '.join(names)}"
    if not asynchronous:
        return "\n".join([head, "", *body, ""])
    body = [_awaited(each) for each in body]
    return "\n".join(
        [
            "import asyncio",
            head,
            "",
            "async def main() -> None:",
            *(f"    {each}" for each in body),
            "",
            "asyncio.run(main())",
            "",
        ]
    )


def _uses(contract: Contract, method: Method, call: str) -> list[str]:
    """Return the lines that make the call and show what came."""
    last = outcomes(contract, method)[-1]
    if last.paged:
        return [f"for item in {call}.first({FIRST}):", "    print(item)"]
    if last.hint == "None":
        return [call]
    if is_list(last.hint) and " | None" not in last.hint:
        return [f"for item in {call}:", "    print(item)"]
    return [f"print({call})"]


def _awaited(line: str) -> str:
    """Turn a line of the blocking program into one of the async program."""
    if line.startswith("with "):
        return f"async {line}"
    return line.replace("trakt.", "await trakt.", 1) if "trakt." in line else line
