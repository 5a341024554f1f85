"""Rewrite the generated operations: what is sent and what is answered comes from the contract.

The generator spells out each request and how each answer is parsed, and writes four functions for
each operation. All of that follows from the contract, and runtime/_operation.py knows what to do
with it. Of the generator's work one signature stays, compared with what the contract says; the
other three functions are made of it.
"""

import ast
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Self

from attrs import evolve, frozen

from codegen.contract import Contract, Node, Operation
from codegen.hints import compare, hint, identifier, parameters_by_name
from codegen.source import arguments, docstring, generated_as_expected, indented, paragraphs
from codegen.variants import Overload, Variant, overloads, variants

# Parameters of these names would hide what the modules use.
TAKEN_NAMES = {"body", "client", "locals", "models"}

# Of a Response[A | B], some overloads return the A alone. That is so on purpose.
OVERLAP = "# pyright: reportOverlappingOverload=false\n"

MODULE = """\
{overlap}from __future__ import annotations
from collections.abc import Sequence
from typing import Any, Literal, overload
{imports}
from ... import models
from ..._operation import Operation

OPERATION: Operation[{parsed}] = Operation(
    {name}, {request}, lambda: {{{answers}}}{variants}
)

{functions}
"""
DETAILED = "return OPERATION.blocking(locals())"
DETAILED_ASYNC = "return await OPERATION.awaited(locals())"
# Where there are overloads, each way is spelled out: ty, for one, loses them when it is derived.
SPELLED = (
    (
        "async def asyncio_detailed",
        "Response[{}]",
        f'"""As `sync_detailed`, by the async client."""\n{DETAILED_ASYNC}',
    ),
    (
        "def sync",
        "{} | None",
        f'"""As `sync_detailed`, but return the parsed body alone."""\n{DETAILED}.parsed',
    ),
    (
        "async def asyncio",
        "{} | None",
        '"""As `sync`, by the async client."""\nreturn (await OPERATION.awaited(locals())).parsed',
    ),
)


def rewrite_operations(package: Path, contract: Contract) -> None:
    """Rewrite every operation in `package`. Raises RuntimeError where one is not as expected."""
    modules = {path.stem: path for path in package.glob("api/*/*.py") if path.stem != "__init__"}
    operations = {identifier(operation.id): operation for operation in contract.operations}
    if modules.keys() != operations.keys():
        raise RuntimeError(
            "the generator has changed: modules and operations differ by "
            f"{sorted(modules.keys() ^ operations.keys())}"
        )
    for name, path in modules.items():
        with generated_as_expected(path):
            path.write_text(_module(ast.parse(path.read_text()), operations[name], contract))


@frozen
class _Lazily:
    """Lets code reach its models through their package, which imports each when first used."""

    models: Iterable[str]

    def __call__(self, hint: str) -> str:
        """Turn ``list[Movie]`` into ``list[models.Movie]``."""
        return re.sub(
            r"(?<![.\w'\"])[A-Z]\w*",
            lambda name: f"models.{name[0]}" if name[0] in self.models else name[0],
            hint,
        )


@frozen
class _Answers:
    """What comes back."""

    by_status: dict[str, str]
    parsed: str
    """The type of the body, whatever the status is; empty if there is none."""
    choices: list[Variant]
    """Which success it is, for whoever reads it."""
    overloads: list[Overload]
    """Which one it is, for type checkers."""

    @classmethod
    def of(cls, operation: Operation, contract: Contract) -> Self:
        """Read them from the contract."""
        answers = {
            status: hint(contract, _json(answer)) if "content" in answer else "None"
            for status, answer in operation.responses.items()
        }
        succeeds = {
            status for status, each in answers.items() if status[0] == "2" and each != "None"
        }
        choices = variants(operation, contract)
        if choices and not choices[0].when:
            # Whatever was asked for: the response's own schema is that of several operations.
            answers |= dict.fromkeys(succeeds, choices[0].parsed)
        errors = [each for status, each in answers.items() if status not in succeeds]
        told = [evolve(each, parsed=_union(each.parsed, *errors)) for each in choices]
        parsed = _union(*answers.values())
        others = overloads(operation, contract, told, parsed)
        if others:
            return cls(answers, others[-1].parsed, choices, others)
        # Nobody could tell while checking, so the response's own schema counts.
        return cls(answers, parsed, [], [])


def _module(tree: ast.Module, operation: Operation, contract: Contract) -> str:
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    lazily = _Lazily(contract.schemas)
    described = [
        hint(contract, _json(answer)) if "content" in answer else "None"
        for answer in operation.responses.values()
    ]
    _compare_answer(operation, functions["sync_detailed"], _union(*described))
    signature = functions["_get_kwargs"].args
    known = parameters_by_name(operation)
    _annotate(signature, operation, contract, known, lazily)
    found = _Answers.of(operation, contract)
    told = lazily("".join(f"{each}, " for each in found.choices))
    answers = (f"{int(status)}: {lazily(answer)}" for status, answer in found.by_status.items())
    return MODULE.format(
        overlap=OVERLAP if found.overloads else "",
        imports=_imports(tree),
        name=repr(operation.id),
        parsed=lazily(found.parsed) or "None",
        answers=", ".join(answers),
        variants=(f", lambda: ({told})" if told else "") + _wires(known),
        request=_request(operation, known),
        functions=_functions(
            signature,
            lazily(found.parsed),
            _about(operation, contract),
            [each.with_models(lazily) for each in found.overloads],
        ),
    )


def _imports(tree: ast.Module) -> str:
    """Keep those of the generator's imports that are not for what is rewritten."""
    return "\n".join(
        ast.unparse(each)
        for each in tree.body
        if isinstance(each, ast.Import | ast.ImportFrom)
        and not re.search(r"\.models|urllib|__future__|http\b", ast.unparse(each))
    )


def _annotate(
    signature: ast.arguments,
    operation: Operation,
    contract: Contract,
    known: dict[str, Node],
    lazily: _Lazily,
) -> None:
    """Write our types into a signature. Raises RuntimeError where it differs."""
    arguments = [*signature.args, *signature.kwonlyargs]
    for each in arguments:
        ours = lazily(_taken(operation, contract, known, each))
        each.annotation = ast.parse(ours, mode="eval").body
    taken = [each.arg for each in arguments]
    wanted = known.keys() | ({"body"} if operation.body else set())
    if {*taken} != wanted or known.keys() & TAKEN_NAMES:
        raise RuntimeError(
            f"{operation}: it takes {', '.join(taken)}; wanted is {', '.join(sorted(wanted))}"
        )


def _union(*members: str) -> str:
    """Write a union of types; empty if none of them is a body."""
    return " | ".join(dict.fromkeys(each for each in members if each != "None"))


def _taken(
    operation: Operation, contract: Contract, known: dict[str, Node], argument: ast.arg
) -> str:
    """Return the type of an argument. Raises RuntimeError where the generator has another."""
    body = operation.body or {}
    schema = known[argument.arg]["schema"] if argument.arg in known else _json(body)
    ours = hint(contract, schema)
    assert argument.annotation
    compare(f"{operation}, {argument.arg}", ours, argument.annotation, {"Unset"})
    if argument.arg in known and ours.startswith("list["):
        item = ours.removeprefix("list[").removesuffix("]")
        ours = f"{item} | Sequence[{item}]"
    optional = argument.arg in known and not known[argument.arg].get("required")
    return f"{ours} | Unset" if optional else ours


def _json(holder: Node) -> Node:
    schema: Node = holder["content"]["application/json"]["schema"]
    return schema


def _compare_answer(operation: Operation, function: ast.FunctionDef, parsed: str) -> None:
    """Hold what the contract says against what the generator understood."""
    match function.returns:
        case ast.Subscript(ast.Name("Response"), generated):
            # Any is its word for a status without a body.
            compare(str(operation), parsed or "Any", generated, {"Any"})
        case _:
            raise RuntimeError(f"{operation}: the generator has changed: no Response is returned")


def _request(operation: Operation, known: dict[str, Node]) -> str:
    """Return the method and the path, with the names of arguments in its braces."""
    names = {
        f"{{{each['name']}}}": f"{{{name}}}"
        for name, each in known.items()
        if each["in"] != "query"
    }
    parts = re.split(r"(\{[^}]*\})", operation.path)
    if sorted(parts[1::2]) != sorted(names):
        raise RuntimeError(
            f"{operation}: each of {', '.join(names) or 'nothing'} must stand once in the path, "
            "and nothing else in braces"
        )
    path = "".join(names.get(each, each) for each in parts)
    return f"{operation.method.lower()!r}, {path!r}"


def _wires(known: dict[str, Node]) -> str:
    """Return the option that says which names in the query are not those in Python."""
    wires = {
        name: each["name"]
        for name, each in known.items()
        if each["in"] == "query" and each["name"] != name
    }
    return f", wires={wires!r}" if wires else ""


def _functions(signature: ast.arguments, parsed: str, about: str, others: list[Overload]) -> str:
    """Write the four ways to call; two where no answer has a body, as the generator does."""
    # A Response[A | B] is no Response[A], which some of the overloads return.
    whole = "Any" if others else parsed or "None"
    ways = [("def sync_detailed", "Response[{}]", f"{about}\n{DETAILED}")]
    if others:
        ways += SPELLED
    written = []
    for define, returns, body in ways:
        written += [
            f"@overload\n{define}({_with_client(each.narrow(signature))}) -> "
            f"{returns.format(each.parsed)}: ..."
            for each in others
        ]
        head = f"{define}({_with_client(signature)}) -> {returns.format(whole)}:"
        written.append(f"{head}\n{indented(body)}")
    if not others:
        names = ("asyncio_detailed", "sync", "asyncio") if parsed else ("asyncio_detailed",)
        written.append("\n".join(f"{each} = OPERATION.{each}(sync_detailed)" for each in names))
    return "\n\n".join(written)


def _with_client(signature: ast.arguments) -> str:
    """Write the parameters, with the client before all others that go by name."""
    client = ast.arg("client", ast.parse("AuthenticatedClient | Client", mode="eval").body)
    return ast.unparse(
        ast.arguments(
            posonlyargs=[],
            args=signature.args,
            kwonlyargs=[client, *signature.kwonlyargs],
            kw_defaults=[None, *signature.kw_defaults],
            defaults=signature.defaults,
        )
    )


def _about(operation: Operation, contract: Contract) -> str:
    """Return the docstring, with the descriptions of the parameters, which the generator drops."""
    described = {identifier(each["name"]): each["description"] for each in operation.parameters}
    if operation.body:
        schema = contract.resolve(_json(operation.body))
        described["body"] = schema.get("description", "What to send.")
    raises = (
        "Raises:\n"
        "    errors.ParseError: The body is no JSON or of another shape; where the client is\n"
        "        strict, anything in it breaks the contract.\n"
        "    errors.UnexpectedStatus: The contract does not know the status, and the client was\n"
        "        told to raise then.\n"
        "    httpx.HTTPError: There was no answer."
        + (
            "\n    ValueError: A parameter of the path cannot stand in one."
            if "{" in operation.path
            else ""
        )
    )
    return docstring(*paragraphs(operation), arguments(described.items()), raises)
