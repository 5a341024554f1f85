"""The example of each operation: a whole program, blocking and async."""

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


def is_oauth(operation: Operation) -> bool:
    """Whether an operation belongs to the OAuth host."""
    return operation.path.startswith("/oauth/")


def is_listed(operation: Operation, function: Function) -> bool:
    """Whether an operation comes in pages of a list, which `paginate` walks."""
    paged = bool(operation.node.get("x-paged"))
    return paged and len(function.returns) == 1 and function.returns[0].startswith("list[")


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
    # Where anybody may ask, what is one's own is still for those who are signed in.
    wants_person = operation.node["x-oauth"] == "required" or "my" in values.values()
    program = _Program(operation, function, writer, arguments, wants_person)
    blocking, asynchronous = program.both()
    return Snippets(blocking, asynchronous)


def _value(contract: Contract, operation: Operation, argument: Argument) -> object:
    if argument.name == "body" and operation.body:
        return least(contract, operation.body["content"]["application/json"]["schema"])
    node = parameters_by_name(operation)[argument.name]
    return node["example"] if "example" in node else least(contract, node["schema"])


@frozen
class _Program:
    operation: Operation
    function: Function
    writer: Writer
    arguments: list[str]
    wants_person: bool

    def both(self) -> tuple[str, str]:
        blocking = "\n".join(
            [*self._imports(asynchronous=False), "", *self._body(asynchronous=False)]
        )
        asynchronous = "\n".join(
            [
                "import asyncio",
                *self._imports(asynchronous=True),
                "",
                "async def main() -> None:",
                *(f"    {line}" for line in self._body(asynchronous=True)),
                "",
                "asyncio.run(main())",
            ]
        )
        return blocking + "\n", asynchronous + "\n"

    @property
    def _listed(self) -> bool:
        return is_listed(self.operation, self.function)

    def _imports(self, *, asynchronous: bool) -> list[str]:
        lines = [_import("datetime", self.writer.datetime), ""]
        ours = {"App"}
        if is_oauth(self.operation):
            lines.append("from generated_client import Client")
        else:
            ours.add("connect")
        lines += [
            f"from {self.function.package} import {self.function.name}",
            _import("generated_client.models", self.writer.models),
        ]
        if self.wants_person:
            ours.add("FileTokenStore")
        if self._listed:
            ours.add("apaginate" if asynchronous else "paginate")
        return [*lines, _import("trakt_auth", ours)]

    def _body(self, *, asynchronous: bool) -> list[str]:
        given = "async " if asynchronous else ""
        if is_oauth(self.operation):
            return [
                "app = App.from_env()",
                f"{given}with Client(base_url=app.auth_url, headers=app.headers) as client:",
                f"    answer = {self._call(asynchronous=asynchronous, detailed=True)}",
                "    print(answer.status_code, answer.parsed)",
            ]
        store = ", store=FileTokenStore()" if self.wants_person else ""
        first = f"{given}with connect(App.from_env(){store}) as client:"
        if self._listed:
            walk = "apaginate" if asynchronous else "paginate"
            kind = "asyncio_detailed" if asynchronous else "sync_detailed"
            parts = [f"{self.function.name}.{kind}", *self._keywords()]
            return [
                first,
                f"    {given}for item in {walk}({', '.join(parts)}):",
                "        print(item)",
            ]
        if not self.function.returns:
            return [
                first,
                f"    answer = {self._call(asynchronous=asynchronous, detailed=True)}",
                "    print(answer.status_code)",
            ]
        return [
            first,
            f"    print({self._call(asynchronous=asynchronous, detailed=False)})",
        ]

    def _keywords(self) -> list[str]:
        positional = [each for each in self.arguments if not _is_keyword(each)]
        keywords = [each for each in self.arguments if _is_keyword(each)]
        return [*positional, "client=client", *keywords]

    def _call(self, *, asynchronous: bool, detailed: bool) -> str:
        kind = ("asyncio" if asynchronous else "sync") + ("_detailed" if detailed else "")
        wait = "await " if asynchronous else ""
        return f"{wait}{self.function.name}.{kind}({', '.join(self._keywords())})"


def _is_keyword(argument: str) -> bool:
    return argument.partition("=")[0].isidentifier() and "=" in argument


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
