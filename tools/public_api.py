"""The public API as a listing, so that it changes only on purpose.

``python -m tools.public_api`` writes ``tools/public_api.txt``; ``--check`` compares, and shows
what differs.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import griffe

ROOT = Path(__file__).resolve().parent.parent
LISTING = Path(__file__).with_suffix(".txt")
MODULES = (
    "trakt_auth",
    "trakt_auth.oauth",
    "trakt_auth.sandbox",
    "trakt_auth.testing",
    "trakt_auth.stores",
    "trakt_auth.contrib.django",
    "trakt_auth.contrib.rates",
    "trakt_auth.contrib.sqlalchemy",
)
"""What programs import from."""


def listing() -> Iterator[str]:
    """A line for each public name, class member and signature."""
    loader = griffe.GriffeLoader(search_paths=[ROOT])
    package = loader.load("trakt_auth")
    loader.load("generated_client")
    loader.resolve_aliases(implicit=True, external=False)
    for name in MODULES:
        module = package if name == "trakt_auth" else package[name.removeprefix("trakt_auth.")]
        exported = getattr(import_module(name), "__all__", None) or [
            name for name, each in module.members.items() if name[0] != "_" and not each.is_alias
        ]
        if name == "trakt_auth.stores":  # most of them are in the first one
            exported = set(exported) - set(import_module("trakt_auth").__all__)
        for each in sorted(exported):
            yield from _lines(f"{name}.{each}", module.members[each])


def _lines(path: str, node: griffe.Object | griffe.Alias) -> Iterator[str]:
    if node.is_alias and isinstance(node, griffe.Alias):
        node = node.final_target
    if isinstance(node, griffe.Class):
        yield f"{path}({', '.join(str(base) for base in node.bases)})"
        # What it has from a class in a private room is its own, to programs.
        shared = {
            name: each
            for base in node.mro()
            if "._" in base.path
            for name, each in base.members.items()
        }
        for name, member in sorted({**shared, **node.members}.items()):
            if name == "__init__" or name[0] != "_":
                yield from _lines(f"{path}.{name}", member)
    elif isinstance(node, griffe.Function):
        yield f"{path}({', '.join(_parameters(node))}) -> {node.returns}"
    elif isinstance(node, griffe.Attribute):
        # What attrs does with a field is no part of its type, but whether it may be left out is.
        value = str(node.value or "")
        if value.startswith(("field(", "attrs.field(")):
            value = "..." if "default=" in value or "factory=" in value else ""
        value = value and f" = {value}"
        yield f"{path}: {node.annotation}{value}"
    else:
        yield path


def _parameters(function: griffe.Function) -> Iterator[str]:
    stars = {"variadic positional": "*", "variadic keyword": "**"}
    by_name = False
    for each in function.parameters:
        kind = each.kind.value if each.kind else ""
        if kind == "keyword-only" and not by_name:
            by_name = True
            yield "*"
        annotation = "" if each.annotation is None else f": {each.annotation}"
        default = "" if each.default is None or kind in stars else f" = {each.default}"
        yield f"{stars.get(kind, '')}{each.name}{annotation}{default}"


def main() -> int:
    """Write the listing; with ``--check``, show what differs and answer 1."""
    now = [f"{line}\n" for line in listing()]
    if "--check" not in sys.argv[1:]:
        LISTING.write_text("".join(now), "utf-8")
        return 0
    kept = LISTING.read_text("utf-8").splitlines(keepends=True)
    if now == kept:
        return 0
    sys.stderr.writelines(difflib.unified_diff(kept, now, "tools/public_api.txt", "now", n=0))
    sys.stderr.write("The public API differs. On purpose? `make public-api`, and CHANGELOG.md.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
