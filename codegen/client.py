"""Edit the generated client."""

import ast
from pathlib import Path

SECRETS = ("cookies", "headers", "httpx_args")
MUTATORS = {"with_headers", "with_cookies", "with_timeout"}


def edit_client(path: Path) -> None:
    """Take secrets out of the clients' repr, give them a timeout, and take with_headers away.

    It and its kind change the client they are called on, and lose an injected httpx client. Raises
    RuntimeError where the generator has changed.
    """
    source = path.read_text()
    for name in SECRETS:
        field = f'field(factory=dict, kw_only=True, alias="{name}"'
        source = _replace(source, f"{field})", f"{field}, repr=False)", times=2)
    # None is httpx's word for no limit, and a server that never answers would be waited for.
    timeout = 'field(default=None, kw_only=True, alias="timeout")'
    limited = timeout.replace("default=None", "default=httpx.Timeout(5.0)")
    source = _replace(source, timeout, limited, times=2)
    source = _replace(source, "    token: str\n", "    token: str = field(repr=False)\n", times=1)
    unwanted = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and node.name in MUTATORS
    ]
    _expect(" ".join(MUTATORS), len(unwanted), times=6)
    lines = source.splitlines(keepends=True)
    for method in sorted(unwanted, key=lambda node: node.lineno, reverse=True):
        del lines[method.lineno - 1 : method.end_lineno]
    path.write_text("".join(lines))


def _replace(source: str, old: str, new: str, *, times: int) -> str:
    _expect(old, source.count(old), times=times)
    return source.replace(old, new)


def _expect(what: str, found: int, *, times: int) -> None:
    if found != times:
        raise RuntimeError(
            f"client.py: the generator has changed: {what!r} found {found} times, expected {times}"
        )
