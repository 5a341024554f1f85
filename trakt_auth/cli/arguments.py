"""From the text of a command line to the arguments of a call: pure but for ``@FILE``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from trakt_auth.cli.catalogue import Described, Kind, Parameter
from trakt_auth.cli.json_input import NotJson, from_file, from_text
from trakt_auth.errors import ConfigurationError


def arguments_of(
    call: Described, values: Sequence[str], options: Mapping[str, str | bool | None]
) -> dict[str, Any]:
    """The arguments of `call`, by name.

    Args:
        call: What is called.
        values: What was typed without a name: the first parameters, in their order.
        options: What was typed by name; what is None was not.

    Raises:
        ConfigurationError: One cannot be read, comes twice or is missing; its message begins with
            the name of the parameter.
        OSError: A file cannot be read.
    """
    typed: dict[str, str | bool] = {}
    places = [each for each in call.parameters if each.positional]
    if len(values) > len(places):
        takes = " ".join(each.name for each in places) or "nothing"
        raise ConfigurationError(
            f"{values[len(places)]!r} is one value too many. {call.name} takes {takes} without a "
            "name; all others are options."
        )
    for parameter, value in zip(places, values, strict=False):
        typed[parameter.name] = value
    for name, option in options.items():
        if option is None:
            continue
        if name in typed:
            raise ConfigurationError(f"{name}: it is given twice, with and without its name.")
        typed[name] = option
    for parameter in call.parameters:
        if parameter.required and parameter.name not in typed:
            raise ConfigurationError(
                f"{parameter.name}: it is missing. {call.name} needs it.{_takes(parameter)}"
            )
    known = {each.name: each for each in call.parameters}
    arguments = {name: read(known[name], value) for name, value in typed.items()}
    _check_not_empty(call, [name for name, value in arguments.items() if value != []])
    return arguments


_NOT_SENT = frozenset({"chunk", "extra_query", "limit"})


def _check_not_empty(call: Described, given: Sequence[str]) -> None:
    """Refuse a write that has nothing to write: no field, or lists without an item."""
    fields = [
        each.name for each in call.parameters if not each.positional and each.name not in _NOT_SENT
    ]
    # One optional field alone has a default at Trakt, as reset_at of shows.reset_progress has.
    if "extra" not in fields or len(fields) < 3 or not {*fields}.isdisjoint(given):
        return
    options = [f"--{name.replace('_', '-')}" for name in fields if name != "extra"]
    raise ConfigurationError(
        f"{call.name}: there is nothing to send. Give at least one of {', '.join(options)}."
    )


def read(parameter: Parameter, text: str | bool) -> Any:
    """The value that `text` stands for.

    Raises:
        ConfigurationError: It stands for none.
        OSError: A file cannot be read.
    """
    if isinstance(text, bool):
        return text
    if parameter.nullable and text == "null" and parameter.kind is not Kind.TEXT:
        return None
    return _READERS.get(parameter.kind, _as_it_is)(parameter, text)


def _as_it_is(_: Parameter, text: str) -> Any:
    return text


def _json(parameter: Parameter, text: str) -> Any:
    try:
        return from_file(text[1:]) if text.startswith("@") else from_text(text)
    except NotJson as error:
        problem = str(error)
    example = '[{"ids": {"imdb": "tt1104001"}}]' if parameter.several else '{"ids": {...}}'
    raise ConfigurationError(
        f"{parameter.name}: not JSON: {problem}. Write it as {example}, or @FILE for a file."
    )


def _whole(parameter: Parameter, text: str) -> Any:
    parts = text.strip("[] ").split(",") if parameter.several else [text]
    numbers = [_number(parameter, each, int, "a whole number") for each in parts]
    return numbers if parameter.several else numbers[0]


def _decimal(parameter: Parameter, text: str) -> Any:
    return _number(parameter, text, float, "a number")


def _number(parameter: Parameter, text: str, kind: type[int | float], expected: str) -> float:
    try:
        return kind(text)
    except ValueError:
        pass
    raise ConfigurationError(f"{parameter.name}: expected {expected}, found {text!r}.")


def _takes(parameter: Parameter) -> str:
    return f" It is one of {', '.join(map(repr, parameter.words))}." if parameter.words else ""


_READERS: Mapping[Kind, Callable[[Parameter, str], Any]] = {
    Kind.JSON: _json,
    Kind.WHOLE: _whole,
    Kind.NUMBER: _decimal,
}
