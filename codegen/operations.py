"""Rewrite the generated operations: the requests stay, the answers come from the contract.

The generator spells out how each answer is parsed, and describes the operation four times. All
of that follows from the types of the answers, and runtime/_operation.py knows what to do with them.
"""

import ast
import re
from pathlib import Path

from codegen.contract import Contract, Operation
from codegen.hints import compare, hint, identifier
from codegen.source import docstring, generated_as_expected, indented, wrapped

OAUTH = {"optional": "Signing in is optional.", "required": "Needs a signed-in person."}

HEAD = """\
from __future__ import annotations
{imports}
from ... import models
from ..._writing import timestamp
from ..._operation import Operation, segment

_OPERATION: Operation[{parsed}] = Operation("{id}", lambda: {{{answers}}})

{request}

def sync_detailed({parameters}) -> Response[{parsed}]:
{about}
    answer = client.get_httpx_client().request(**_get_kwargs({arguments}))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )

async def asyncio_detailed({parameters}) -> Response[{parsed}]:
    \"""As `sync_detailed`, by the async client.\"""
    answer = await client.get_async_httpx_client().request(**_get_kwargs({arguments}))
    return _OPERATION.response(
        answer,
        raise_on_unexpected_status=client.raise_on_unexpected_status,
        strict=client.strict,
    )
"""
# As the generator does, not for operations that never answer with a body.
TAIL = """
def sync({parameters}) -> {parsed} | None:
    \"""As `sync_detailed`, but return the parsed body alone.\"""
    return sync_detailed({arguments_and_client}).parsed

async def asyncio({parameters}) -> {parsed} | None:
    \"""As `sync`, by the async client.\"""
    return (await asyncio_detailed({arguments_and_client})).parsed
"""


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


class _Lazily(ast.NodeTransformer):
    """Let code reach its models through their package, which imports each when it is first used."""

    def __init__(self, contract: Contract) -> None:
        self._models = contract.schemas

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Turn ``Movie`` into ``models.Movie``."""
        return ast.Attribute(ast.Name("models"), node.id) if node.id in self._models else node

    def rewrite(self, hint: str) -> str:
        """Do so in source."""
        return ast.unparse(self.visit(ast.parse(hint)))


def _module(tree: ast.Module, operation: Operation, contract: Contract) -> str:
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    signature, request = functions["sync_detailed"], functions["_get_kwargs"]
    answers = {
        status: hint(contract, answer["content"]["application/json"]["schema"])
        if "content" in answer
        else "None"
        for status, answer in operation.responses.items()
    }
    parsed = " | ".join(dict.fromkeys(each for each in answers.values() if each != "None"))
    _compare(operation, signature, parsed)
    lazily = _Lazily(contract)
    tree, parsed = lazily.visit(tree), lazily.rewrite(parsed)
    positional = [each.arg for each in signature.args.args]
    named = [each.arg for each in signature.args.kwonlyargs if each.arg != "client"]
    arguments = [*positional, *(f"{each}={each}" for each in named)]
    return (HEAD + (TAIL if parsed else "")).format(
        imports="\n".join(
            ast.unparse(each)
            for each in tree.body
            if isinstance(each, ast.Import | ast.ImportFrom)
            and "...models" not in ast.unparse(each)
        ),
        id=operation.id,
        parsed=parsed or "None",
        answers=", ".join(
            f"{status}: {lazily.rewrite(answer)}" for status, answer in answers.items()
        ),
        request=_request(request),
        parameters=ast.unparse(signature.args),
        arguments=", ".join(arguments),
        arguments_and_client=", ".join([*arguments, "client=client"]),
        about=indented(_about(operation, contract)),
    )


def _compare(operation: Operation, signature: ast.FunctionDef, parsed: str) -> None:
    """Hold what the contract says against what the generator understood."""
    match signature.returns:
        case ast.Subscript(ast.Name("Response"), generated):
            # Any is its word for a status without a body.
            compare(str(operation), parsed or "Any", generated, {"Any"})
        case _:
            raise RuntimeError(f"{operation}: the generator has changed: no Response is returned")


def _request(function: ast.FunctionDef) -> str:
    """Return the source of _get_kwargs, with times written the way Trakt does."""
    source = re.sub(r"\b(\w+)\.isoformat\(\)", r"timestamp(\1)", ast.unparse(function))
    for argument in [*function.args.args, *function.args.kwonlyargs]:
        if argument.annotation and "datetime." in ast.unparse(argument.annotation):
            source = source.replace(f"str({argument.arg})", f"timestamp({argument.arg})")
    return re.sub(r"\bquote\((.+?), safe=''\)", r"segment(\1)", source)


def _about(operation: Operation, contract: Contract) -> str:
    """Return the docstring, with the descriptions of the parameters, which the generator drops."""
    described = {identifier(each["name"]): each["description"] for each in operation.parameters}
    if operation.body:
        schema = contract.resolve(operation.body["content"]["application/json"]["schema"])
        described["body"] = schema.get("description", "What to send.")
    sections = [
        operation.node["summary"].strip().removesuffix(".") + ".",
        wrapped(operation.node["description"]),
        OAUTH.get(operation.node["x-oauth"], ""),
    ]
    if described:
        arguments = (wrapped(f"{name}: {text}", "    ") for name, text in described.items())
        sections.append("Args:\n" + indented("\n".join(arguments)))
    sections.append(
        "Raises:\n"
        "    errors.ParseError: The body is no JSON or of another shape; where the client is\n"
        "        strict, anything in it breaks the contract.\n"
        "    errors.UnexpectedStatus: The contract does not know the status, and the client was\n"
        "        told to raise then.\n"
        "    httpx.HTTPError: There was no answer."
    )
    return docstring(*sections)
