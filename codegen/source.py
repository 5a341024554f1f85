"""Pieces of Python source, for modules that ruff formats afterwards."""

import textwrap
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from codegen.contract import Operation

OAUTH = {"optional": "Signing in is optional.", "required": "Needs a signed-in person."}


@contextmanager
def generated_as_expected(path: Path) -> Iterator[None]:
    """Turn a look-up that fails in the source of `path` into a RuntimeError that names it."""
    try:
        yield
    except (LookupError, ValueError) as error:
        raise RuntimeError(f"{path}: the generator has changed: {error!r}") from error


def docstring(*paragraphs: str) -> str:
    """Return a docstring of the paragraphs that are not empty; an empty string if all are."""
    text = "\n\n".join(each.strip() for each in paragraphs if each.strip())
    text = text.replace("\\", r"\\").replace('"""', r"\"\"\"")
    # A quote at the end would run into the closing ones.
    end = "\n" if "\n" in text or text.endswith('"') else ""
    return f'"""{text}{end}"""' if text else ""


def wrapped(text: str, indent: str = "") -> str:
    """Wrap each paragraph of `text` anew, except lists; `indent` is for its further lines."""
    return "\n\n".join(
        block
        if block.startswith("- ")
        else textwrap.fill(" ".join(block.split()), 92, subsequent_indent=indent)
        for block in text.strip().split("\n\n")
    )


def indented(text: str) -> str:
    """Indent `text` by one level."""
    return textwrap.indent(text, "    ")


def paragraphs(operation: Operation) -> tuple[str, ...]:
    """Return what a docstring says first: what it does, and whether it wants a person."""
    return f"{operation.summary}.", wrapped(operation.description), OAUTH.get(operation.oauth, "")


def arguments(described: Iterable[tuple[str, str]]) -> str:
    """Return the section of a docstring about arguments; empty where there are none."""
    lines = [wrapped(f"{name}: {text or 'See Trakt.'}", "    ") for name, text in described]
    return "Args:\n" + indented("\n".join(lines)) if lines else ""
