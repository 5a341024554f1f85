"""Pieces of Python source, for modules that ruff formats afterwards."""

import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


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
