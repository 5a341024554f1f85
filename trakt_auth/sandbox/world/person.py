"""Somebody who signs in: who they are, and what belongs to them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from attrs import define, field

from trakt_auth.sandbox.world.belongings import Belongings, ListState, Play
from trakt_auth.sandbox.world.moments import stamp

MEDIA = ("movies", "shows", "seasons", "episodes")


@define(eq=False)
class Person:
    """A person of the sandbox."""

    username: str
    number: int
    """Their id at Trakt."""
    belongings: Belongings = field(repr=False)
    clock: Callable[[], float] = field(repr=False)
    joined_at: str = field(repr=False)
    vip: bool = True
    private: bool = False
    locked: bool = False
    """Whether the account is locked: then every call answers 423."""
    made_up: bool = False
    """Whether this is the person of the contract's examples, who never sits before a browser."""
    _by_kind: dict[str, list[Play]] = field(factory=dict[str, list[Play]], init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._sort_plays()

    @property
    def slug(self) -> str:
        """The name as it stands in paths."""
        return self.username.casefold().replace(" ", "-").replace(".", "-")

    def touch(self, *names: str) -> str:
        """Note a change in ``last_activities``, such as ``movies.watched_at``; return its time.

        Never goes back, whatever the clock does.
        """
        now = stamp(self.clock())
        for name in (*names, "all"):
            self.belongings["stamps"][name] = max(now, self.belongings["stamps"].get(name, ""))
        return now

    # --- the history ----------------------------------------------------------------------------

    @property
    def history(self) -> Sequence[Play]:
        """What they have watched, the oldest first."""
        return self.belongings["plays"]

    def plays(self, kind: str | None = None) -> Sequence[Play]:
        """What they have watched, the oldest first: all of it, or movies or episodes alone."""
        return self.belongings["plays"] if kind is None else self._by_kind.get(kind, [])

    def add_play(self, play: Play) -> None:
        """Put a play into the history."""
        insort(self.belongings["plays"], play, key=_order)
        insort(self._by_kind.setdefault(_kind(play), []), play, key=_order)

    def remove_plays(self, doomed: Iterable[Play]) -> int:
        """Take plays out of the history; return how many there were."""
        count = 0
        for play in doomed:
            for plays in (self.belongings["plays"], self._by_kind[_kind(play)]):
                del plays[bisect_left(plays, _order(play), key=_order)]
            count += 1
        return count

    def _sort_plays(self) -> None:
        self.belongings["plays"].sort(key=_order)
        self._by_kind.clear()
        for play in self.belongings["plays"]:
            self._by_kind.setdefault(_kind(play), []).append(play)

    # --- lists ----------------------------------------------------------------------------------

    def personal_list(self, text: str) -> ListState | None:
        """The list that a path means, by its id or slug, whatever the case of that."""
        names = {text, text.casefold()}
        return next(
            (each for each in self.belongings["lists"] if names & {str(each["id"]), each["slug"]}),
            None,
        )

    # --- what is saved --------------------------------------------------------------------------

    def to_dict(self) -> dict[str, Any]:
        """Everything about the person, as JSON."""
        return {
            "username": self.username,
            "number": self.number,
            "joined_at": self.joined_at,
            "vip": self.vip,
            "private": self.private,
            "locked": self.locked,
            "made_up": self.made_up,
            "belongings": self.belongings,
        }

    def restore(self, saved: dict[str, Any]) -> None:
        """Become what `to_dict` has written."""
        self.belongings = saved["belongings"]
        self.vip, self.private, self.locked = saved["vip"], saved["private"], saved["locked"]
        self.made_up = saved["made_up"]
        self._sort_plays()


def _order(play: Play) -> tuple[str, int]:
    return play["watched_at"], play["id"]


def _kind(play: Play) -> str:
    return play["item"].partition(":")[0]
