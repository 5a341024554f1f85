"""Which calls do what somebody wants, by their words: for ``trakt-auth call --search``. Pure."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from attrs import frozen

FILE = Path(__file__).with_name("tasks.json")
"""Written by ``python -m codegen``, from codegen/tasks.yaml and openapi.yaml."""

MOST = 5
"""How many are shown."""

_LEAST = 0.5
"""How much of the words has to fit."""

_IDLE = frozenset(
    """
    a all an and any are as at be by can could do does for from get give has have how i in is it its
    list look me my of on one or please see should show somebody something that the their them there
    they this to up want was what when where which who will with you your
    """.split()  # noqa: SIM905
)
# "show" is idle in "show my history", and is not in "mark a show": what is left then decides.
_SAME = {
    "film": "movie",
    "series": "show",
    "tv": "show",
    "favourite": "favorite",
    "seen": "watch",
    "delete": "remove",
    "create": "make",
    "star": "rate",
    "rating": "rate",
    "review": "comment",
    "plays": "play",
    "library": "collection",
    "backup": "export",
    "tick": "mark",
}


@frozen
class Task:
    """Something that somebody wants to do, or a call that no task names."""

    want: str
    calls: tuple[str, ...]
    run: str
    """A line for a shell; may be empty."""
    phrases: tuple[frozenset[str], ...]


def find(text: str) -> list[Task]:
    """The tasks that fit `text`, the best first; none where nothing does."""
    asked = words(text)
    if not asked:
        return []
    known, weights = _known()
    scored = [(_score(asked, each, weights), each) for each in known]
    best = sorted((pair for pair in scored if pair[0] >= _LEAST), key=lambda pair: -pair[0])
    return [task for _, task in best[:MOST]]


def examples(name: str) -> list[str]:
    """The lines for a shell that make the call with this name."""
    return [each.run for each in _known()[0] if each.run.startswith(f"trakt-auth call {name} ")]


def words(text: str) -> frozenset[str]:
    """The words of `text` that say something, without their endings."""
    found = [each for each in re.split("[^a-z0-9]+", text.lower()) if each]
    telling = [each for each in found if each not in _IDLE] or found
    if "show" in found and found[0] != "show":
        telling.append("show")
    return frozenset(map(_stem, telling))


def _stem(word: str) -> str:
    word = _SAME.get(word, word)
    for ending, instead in (
        ("ies", "y"),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
        ("e", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: len(word) - len(ending)] + instead
            break
    return _SAME.get(word, word)


def _score(asked: frozenset[str], task: Task, weights: dict[str, float]) -> float:
    def weight(found: Iterable[str]) -> float:
        return sum(weights.get(each, 1.0) for each in found)

    whole = weight(asked)
    best = max(
        weight(asked & each) / whole + 0.5 * weight(asked & each) / weight(each)
        for each in task.phrases
        if each
    )
    every = frozenset().union(*task.phrases)
    # What has a line for a shell is shown before what has none.
    return (best + 0.5 * weight(asked & every) / whole) / 2 + (0.1 if task.run else 0.0)


@cache
def _known() -> tuple[list[Task], dict[str, float]]:
    data = json.loads(FILE.read_text(encoding="utf-8"))
    tasks = [
        Task(
            each["want"],
            tuple(each["calls"]),
            each["run"],
            tuple(map(words, [each["want"], *each["also"]])),
        )
        for each in data["tasks"]
    ]
    tasks += [
        Task(
            summary, (name,), "", (words(summary), words(name.replace(".", " ").replace("_", " ")))
        )
        for name, summary in data["calls"].items()
    ]
    counts = Counter(word for each in tasks for word in frozenset().union(*each.phrases))
    return tasks, {word: math.log(1 + len(tasks) / count) for word, count in counts.items()}
