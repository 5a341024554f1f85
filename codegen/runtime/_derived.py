"""Functions that are made of others: they take the same, and do something else with it."""

from collections.abc import Callable, Mapping
from inspect import CO_VARKEYWORDS
from types import FunctionType
from typing import Any

__all__ = ["Coroutine", "derived", "take_the_unexpected"]

# What an async function returns, by the name that a type checker has for it: mypy takes MYPY for
# True, and pyright counts the last import.
MYPY = False
if MYPY:
    from collections.abc import Coroutine
else:
    from types import CoroutineType as Coroutine


def take_the_unexpected(function: FunctionType) -> None:
    """Let it take arguments that it does not have, as ``unexpected``, which it passes on.

    Its body must have no variables of its own.
    """
    code = function.__code__
    if not code.co_flags & CO_VARKEYWORDS:
        function.__code__ = code.replace(
            co_flags=code.co_flags | CO_VARKEYWORDS,
            co_nlocals=code.co_nlocals + 1,
            co_varnames=(*code.co_varnames, "unexpected"),
        )


def derived(
    body: Any, model: Any, name: str, returns: str, renamed: Mapping[str, str] | None = None
) -> Callable[..., Any]:
    """Return a function that takes what `model` takes, and does what `body` does.

    It is an ordinary function: Python itself checks the arguments when it is called, and one whose
    `body` is async is a coroutine function. `body` takes no more than ``self``, and reaches its
    arguments by ``locals()``, and what it names in the globals of `model`.

    Args:
        body: What it does.
        model: Whose parameters, docstring and globals it has.
        name: What it is called.
        returns: The annotation of what it returns.
        renamed: What names in `body` stand for.
    """
    does, takes = body.__code__, model.__code__
    others = takes.co_flags & CO_VARKEYWORDS
    count = takes.co_argcount + takes.co_kwonlyargcount + bool(others)
    parameters = takes.co_varnames[:count]
    code = does.replace(
        co_name=name,
        co_qualname=name,
        co_flags=does.co_flags | others,
        co_argcount=takes.co_argcount,
        co_kwonlyargcount=takes.co_kwonlyargcount,
        co_names=tuple((renamed or {}).get(each, each) for each in does.co_names),
        co_nlocals=len(parameters),
        co_varnames=parameters,
    )
    made = FunctionType(code, model.__globals__, name, model.__defaults__)
    made.__kwdefaults__ = model.__kwdefaults__
    made.__annotations__ = {**model.__annotations__, "return": returns}
    made.__doc__ = model.__doc__
    return made
