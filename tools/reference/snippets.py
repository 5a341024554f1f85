"""The example of an operation that signs in: a whole program, blocking and async."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import frozen

from codegen.contract import Contract, Operation
from codegen.hints import parameters_by_name
from tools.reference.source import Argument, Function
from tools.reference.values import Writer, function_of, least

LINE_LENGTH = 88
"""A little less than our own: a page is narrower than an editor."""


@frozen
class Snippets:
    """The example of an operation."""

    blocking: str
    asynchronous: str


def snippets(contract: Contract, operation: Operation, function: Function) -> Snippets:
    """Write the example of an operation, unformatted."""
    writer = Writer()
    call = function_of(function.module)
    values = {
        each: _value(contract, operation, each) for each in function.arguments if each.required
    }
    arguments = [
        ("" if each.positional else f"{each.name}=") + writer.argument(call, each.name, value)
        for each, value in values.items()
    ]
    blocking, asynchronous = _Program(function, writer, arguments).both()
    return Snippets(blocking, asynchronous)


def _value(contract: Contract, operation: Operation, argument: Argument) -> object:
    if argument.name == "body" and operation.body:
        return least(contract, operation.body["content"]["application/json"]["schema"])
    node = parameters_by_name(operation)[argument.name]
    return node["example"] if "example" in node else least(contract, node["schema"])


@frozen
class _Program:
    function: Function
    writer: Writer
    arguments: list[str]

    def both(self) -> tuple[str, str]:
        blocking = "\n".join([*self._imports(), "", *self._body(asynchronous=False)])
        asynchronous = "\n".join(
            [
                "import asyncio",
                *self._imports(),
                "",
                "async def main() -> None:",
                *(f"    {line}" for line in self._body(asynchronous=True)),
                "",
                "asyncio.run(main())",
            ]
        )
        return blocking + "\n", asynchronous + "\n"

    def _imports(self) -> list[str]:
        return [
            _import("datetime", self.writer.datetime),
            "from generated_client import Client",
            f"from {self.function.package} import {self.function.name}",
            _import("generated_client.models", self.writer.models),
            "from trakt_auth import App",
        ]

    def _body(self, *, asynchronous: bool) -> list[str]:
        prefix, wait = ("async ", "await ") if asynchronous else ("", "")
        kind = "asyncio_detailed" if asynchronous else "sync_detailed"
        arguments = ", ".join(["client=client", *self.arguments])
        return [
            "app = App.from_env()",
            f"{prefix}with Client(base_url=app.auth_url, headers=app.headers) as client:",
            f"    answer = {wait}{self.function.name}.{kind}({arguments})",
            "    print(answer.status_code, answer.parsed)",
        ]


def _import(module: str, names: set[str]) -> str:
    return f"from {module} import {', '.join(sorted(names))}" if names else ""


def formatted(examples: Sequence[Snippets]) -> list[Snippets]:
    """Format programs as ruff does, and sort what they import."""
    programs = [text for each in examples for text in (each.blocking, each.asynchronous)]
    with TemporaryDirectory(prefix="trakt-auth-reference-") as folder:
        paths = [Path(folder) / f"example_{number}.py" for number in range(len(programs))]
        for path, program in zip(paths, programs, strict=True):
            path.write_text(program, encoding="utf-8")
        options = ["--isolated", "--no-cache", "--quiet", f"--line-length={LINE_LENGTH}"]
        ours = "lint.isort.known-first-party=['generated_client', 'trakt_auth']"
        for command in (["check", "--select=I", "--fix", "--config", ours], ["format"]):
            subprocess.run([sys.executable, "-m", "ruff", *command, *options, folder], check=True)
        texts = [path.read_text(encoding="utf-8") for path in paths]
    return [Snippets(*pair) for pair in zip(texts[::2], texts[1::2], strict=True)]
