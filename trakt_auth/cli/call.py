"""`trakt-auth call`: any call of the tree, by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import reduce
from itertools import islice
from typing import TYPE_CHECKING, Any

from trakt_auth.cli.answers import Answers
from trakt_auth.cli.catalogue import names
from trakt_auth.cli.finding import find
from trakt_auth.cli.session import calling, speaker
from trakt_auth.errors import ConfigurationError
from trakt_auth.pages.blocking import Pages

if TYPE_CHECKING:
    from trakt_auth.cli.kept import Kept


def run_call(
    kept: Kept, name: str, arguments: dict[str, Any], answers: Answers, *, limit: int | None
) -> None:
    """Call `name`, and write what Trakt answers.

    Args:
        kept: The login.
        name: Such as ``sync.history.add``.
        arguments: By name.
        answers: Where the answer goes.
        limit: How many items of a list to write at most.

    Raises:
        ConfigurationError: An argument cannot be sent.
        TraktAuthError: Trakt does not answer, or with an error.
    """
    with calling(kept, speaker(kept)) as trakt:
        method: Any = reduce(getattr, name.split("."), trakt)
        result = method(**arguments)
        if isinstance(result, Pages):
            answers.items(plain(item) for item in islice(result, limit))
        elif isinstance(result, list):
            answers.value(plain(result[:limit]))
        elif result is not None:
            answers.value(plain(result))


def plain(value: Any) -> Any:
    """A value of the tree as the JSON that Trakt sent."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


def unknown(name: str) -> ConfigurationError:
    """The error for a name that no call has: it suggests others."""
    known = names()
    below = [each for each in known if each.startswith(f"{name}.")]
    if below:
        return ConfigurationError(f"{name} is a group, not a call. It has {', '.join(below)}.")
    near = list(dict.fromkeys([*_ending(name, known), *get_close_matches(name, known, n=3)]))[:3]
    meant = f" Did you mean {' or '.join(near)}?" if near else ""
    meant += "" if near and "." in name else _perhaps(name)
    return ConfigurationError(
        f"There is no call {name!r}.{meant} List them all by: trakt-auth call --list; find one by: "
        "trakt-auth call --search WORDS"
    )


def none_has(part: str) -> ConfigurationError:
    """The error for what is no part of any name: it suggests others."""
    words = dict.fromkeys(word for name in names() for word in name.split("."))
    near = get_close_matches(part.lower(), words, n=3)
    meant = (f" Did you mean {' or '.join(near)}?" if near else "") + _perhaps(part)
    return ConfigurationError(f"No call has {part!r} in its name.{meant}")


def nothing_for(text: str) -> ConfigurationError:
    """The error for words that fit no task and no call."""
    return ConfigurationError(
        f"Nothing fits {text!r}. Use other words, or list all calls by: trakt-auth call --list"
    )


def _perhaps(text: str) -> str:
    """What does it, if it is no part of a name but words for something."""
    found = find(re.sub(r"[._]", " ", text))[:1]
    return "".join(f" {each.want}: {each.run or each.calls[0]}." for each in found)


def _ending(name: str, known: list[str]) -> Iterator[str]:
    return (each for each in known if each.endswith(f".{name.lower()}"))
