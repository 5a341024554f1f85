"""``make compare``: six tasks and what goes wrong, by three libraries; writes docs/comparison.md.

Each library has an environment of its own, and its programs are in ``compared/``: what somebody who
has read its documentation would write. They run against the sandbox.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from string import Template

from benchmarks import environments, habits
from benchmarks.compared.reading import TASKS, lines, names, typing
from benchmarks.compared.running import LIBRARIES, Desk
from benchmarks.environments import ROOT
from benchmarks.tables import text_table
from trakt_auth.sandbox import Sandbox

PAGE = ROOT / "docs" / "comparison.md"
TEMPLATE = Path(__file__).parent / "comparison.md.template"

LABELS = {
    "sign_in": "sign in by device code, and keep the login",
    "who": "print who is signed in",
    "watched": "the Trakt ids of all watched movies",
    "history": "three movies into the history, and how many were added",
    "watchlist": "bring the watchlist in step with a set of IMDb ids",
    "scrobble": "scrobble a movie, and say when it is possible again",
}


def works(library: str, task: str) -> bool:
    """Whether a program does what it should, as the sandbox sees it."""
    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
        desk = Desk(library, sandbox, Path(folder))
        if not desk.sign_in():
            return False
        if task == "sign_in":
            return desk.run("who").said == ["robin"]
        robin = sandbox.person("robin")
        seen = [{"ids": {"imdb": imdb}} for imdb in ("tt1104001", "tt0084827")]
        if task == "watched":
            robin.do("sync.history.add", movies=seen)
        if task == "watchlist":
            robin.do("sync.watchlist.add", movies=seen)
        if task == "scrobble":
            first, again = desk.run(task), desk.run(task)
            return first.said == ["watched"] and "possible again at" in "".join(again.said)
        run = desk.run(task)
        expected = {
            "who": run.said == ["robin"],
            "watched": sorted(run.said) == sorted(key.split(":")[1] for key in robin.watched),
            "history": run.said == ["3"] and len(robin.watched) == 3,
            "watchlist": sorted(robin.watchlist) == sorted(wanted(sandbox)),
        }
        return run.code == 0 and expected[task]


def wanted(sandbox: Sandbox) -> list[str]:
    """The keys of the movies that the watchlist should hold in the end."""
    ids = {"tt1104001", "tt0133093"}
    return [
        f"movie:{movie.ids['trakt']}"
        for movie in sandbox.catalogue.movies()
        if movie.ids.get("imdb") in ids
    ]


def tasks() -> str:
    """The table of the six tasks: does it work, and in how many lines."""
    rows = []
    for task in TASKS:
        cells = [
            f"{lines(library, task)} lines{'' if works(library, task) else ', fails'}"
            for library in LIBRARIES
        ]
        rows.append([LABELS[task], *cells])
    total = [f"**{sum(lines(library, each) for each in TASKS)} lines**" for library in LIBRARIES]
    rows.append(["**all six**", *total])
    rows.append(["names imported from the library", *(str(len(names(each))) for each in LIBRARIES)])
    return text_table(["task", *LIBRARIES.values()], rows)


def typed() -> str:
    """The table of types: what a type checker knows of the six programs."""
    found = [typing(library) for library in LIBRARIES]
    return text_table(
        ["the six programs", *LIBRARIES.values()],
        [
            ["the package says that it is typed (`py.typed`)", *(each.marked for each in found)],
            ["errors of `mypy --strict`", *(each.errors for each in found)],
            ["expressions whose type is known", *(each.known for each in found)],
            ["a misspelt key in a write is a type error", *(each.misspelt for each in found)],
            ["has an async side", *(each.has_async for each in found)],
        ],
    )


def main() -> None:
    """Run everything, one after the other; print the page and write it."""
    for name in (environments.PYTRAKT, environments.TRAKT_PY):
        environments.prepare_peer(name)
    page = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        tasks=tasks(), typed=typed(), habits=habits.table()
    )
    print(page)
    if "--show" not in sys.argv[1:]:
        PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
