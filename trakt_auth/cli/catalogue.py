"""Trakt's calls by name, and what their parameters take: for programs that let people choose one.

Read from the tree itself, so that it is never behind: the names of its methods, their signatures
and their docstrings. Nothing is sent.
"""

from __future__ import annotations

import inspect
import re
from ast import literal_eval
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cached_property
from typing import Any

from attrs import frozen


class Kind(Enum):
    """What a parameter takes."""

    TEXT = "text"
    """Text, or what is written as text: a time, an id."""
    WORD = "word"
    """One of some words."""
    WHOLE = "whole number"
    NUMBER = "number"
    FLAG = "flag"
    """True or False."""
    JSON = "JSON"
    """An object, or a list of them."""


@frozen
class Parameter:
    """A parameter of a call."""

    name: str
    kind: Kind
    words: tuple[str, ...]
    """What a word may be, as far as is known."""
    several: bool
    """Whether it takes several values."""
    nullable: bool
    """Whether null stands for something else than leaving it out."""
    positional: bool
    required: bool
    about: str
    """One sentence or more; may be empty."""


@frozen
class Described:
    """A call."""

    name: str
    summary: str
    """A sentence."""
    text: str
    """What there is to know before calling it, in paragraphs."""
    parameters: tuple[Parameter, ...]


def names(prefix: str = "") -> list[str]:
    """The names of all calls that begin with `prefix`, such as ``sync.history.add``, sorted."""
    return [name for name, _ in _methods(prefix)]


def summaries() -> dict[str, str]:
    """All calls, each with one sentence."""
    return {name: _paragraphs(method)[0] for name, method in _methods("")}


def described(name: str) -> Described | None:
    """The call with this name; None where there is none."""
    method = dict(_methods(name)).get(name)
    if method is None:
        return None
    paragraphs = _paragraphs(method)
    about = _arguments(inspect.getdoc(method) or "")
    _, *parameters, _unexpected = inspect.signature(method).parameters.values()
    return Described(
        name,
        paragraphs[0],
        "\n\n".join(paragraphs),
        tuple(_parameter(each, about.get(each.name, "")) for each in parameters),
    )


def _methods(prefix: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    from generated_client.resources.blocking import ResourceTree

    nobody: Any = None  # for nothing is called
    return _methods_below(ResourceTree(nobody), "", prefix)


def _methods_below(part: Any, path: str, prefix: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name in dir(type(part)):
        place = f"{path}{name}"
        if name.startswith("_") or not _on_the_way(place, prefix):
            continue
        member = getattr(type(part), name)
        if isinstance(member, cached_property):
            yield from _methods_below(getattr(part, name), f"{place}.", prefix)
        elif inspect.isfunction(member) and place.startswith(prefix):
            yield place, member


def _on_the_way(place: str, prefix: str) -> bool:
    return place.startswith(prefix) or prefix.startswith(f"{place}.")


def _paragraphs(method: Callable[..., Any]) -> list[str]:
    """Those of its docstring that stand before the arguments and errors."""
    text = re.split(r"\n\n(?:Args|Example|Raises|Returns):\n", inspect.getdoc(method) or "")[0]
    found = [" ".join(each.split()) for each in text.split("\n\n")]
    return [each for each in found if not each.startswith(_OF_PYTHON)]


_OF_PYTHON = "Pages send nothing"
"""How a paragraph begins that means Python alone."""


def _arguments(text: str) -> dict[str, str]:
    """What a docstring says of each argument."""
    _, _, section = text.partition("\nArgs:\n")
    section = section.partition("\n\n")[0]
    found = re.findall(r"^    (\w+): (.*(?:\n {5,}.*)*)", section, re.MULTILINE)
    return {name: _for_json(" ".join(about.split())) for name, about in found}


def _for_json(about: str) -> str:
    """What an argument takes, without the words that mean Python alone."""
    python = r" \(`inputs\.\w+`\)|, or (?:\w+ from answers|an? \w+ from an answer)"
    without = re.sub(python, "", about)
    return re.sub(r"\bdicts\b", "objects", without).replace("a dict", "an object")


def _parameter(parameter: inspect.Parameter, about: str) -> Parameter:
    text = _spelt_out(str(parameter.annotation))
    listed = (literal_eval(each) for each in re.findall(r"Literal(\[.*?\])", text))
    return Parameter(
        parameter.name,
        _kind(text),
        words=tuple(dict.fromkeys(word for words in listed for word in words)),
        several="Sequence[" in text,
        nullable="None" in text and "Unset" in text,
        positional=parameter.kind is parameter.POSITIONAL_OR_KEYWORD,
        required=parameter.default is parameter.empty,
        about=about,
    )


def _spelt_out(annotation: str) -> str:
    """An annotation with the aliases of `params` replaced by what they stand for."""
    from generated_client.resources import params

    return re.sub(r"params\.(\w+)", lambda found: str(getattr(params, found[1])), annotation)


def _kind(text: str) -> Kind:
    for mark, kind in (
        ("inputs.", Kind.JSON),
        ("Mapping[", Kind.JSON),
        ("Literal[", Kind.WORD),
        ("bool", Kind.FLAG),
        ("float", Kind.NUMBER),
        ("str", Kind.TEXT),
        ("int", Kind.WHOLE),
    ):
        if mark in text:
            return kind
    return Kind.JSON
