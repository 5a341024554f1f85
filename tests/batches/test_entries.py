"""The items of a batch: how each is understood, and which go out together."""

from __future__ import annotations

from typing import Any

import pytest

from trakt_auth import models
from trakt_auth._batches.entries import Entry, NoIds, Target, entry, groups, read, rows

ADD, REMOVE = Target("sync.watchlist", "add"), Target("sync.watchlist", "remove")
PLAY, UNPLAY = Target("sync.history", "add"), Target("sync.history", "remove")
RATE = Target("sync.ratings", "add")
MINE = Target("users.lists", "add", "me", "my-list")


def model(kind: Any, **ids: Any) -> Any:
    return kind.from_dict({"title": "x", "year": 1982, "number": 1, "season": 1, "ids": ids})


class TestEntry:
    def test_a_dict_is_a_movie_unless_it_is_said(self) -> None:
        one: Any = {"ids": {"trakt": 1}}
        assert entry(ADD, one, None, {}).field == "movies"
        for kind in ("movie", "show", "season", "episode"):
            assert entry(ADD, one, kind, {}).field == f"{kind}s"

    @pytest.mark.parametrize("kind", ["Movie", "Show", "Season", "Episode", "RecommendedMovie"])
    def test_a_model_says_it_itself(self, kind: str) -> None:
        found = entry(ADD, model(getattr(models, kind), trakt=1), None, {})
        assert found.field == f"{kind.removeprefix('Recommended').lower()}s"
        assert found.item["ids"] == {"trakt": 1}

    def test_an_input_model_does_too(self) -> None:
        ids = models.EpisodeIdsInput(trakt=1)
        found = entry(PLAY, models.WatchedEpisodeInput(ids=ids), None, {"watched_at": "released"})
        assert (found.field, found.item) == (
            "episodes",
            {"ids": {"trakt": 1}, "watched_at": "released"},
        )

    def test_an_answer_has_one(self) -> None:
        show = {"title": "Lost", "year": 2004, "ids": {"trakt": 73}}
        episode = {"season": 1, "number": 2, "ids": {"trakt": 9}}
        play: dict[str, Any] = {"id": 1, "type": "episode", "episode": episode, "show": show}
        assert entry(PLAY, models.HistoryItem.from_dict(play), None, {}).item == {
            "ids": {"trakt": 9}
        }
        watched = models.WatchedShow.from_dict({"plays": 3, "show": show, "seasons": []})
        assert entry(ADD, watched, None, {}).field == "shows"
        collected = models.CollectedItem.from_dict({"episode": episode, "show": show})
        assert entry(ADD, collected, None, {}).field == "episodes"

    def test_an_answer_without_one(self) -> None:
        row = models.ListItem.from_dict({"type": "person", "person": {"name": "x", "ids": {}}})
        with pytest.raises(ValueError, match="ListItem has no movie, show, season or episode"):
            entry(ADD, row, None, {})

    def test_no_kind_but_its_own(self) -> None:
        movie = model(models.Movie, trakt=1)
        assert entry(ADD, movie, "movie", {}).field == "movies"
        with pytest.raises(ValueError, match="the item is a movie"):
            entry(ADD, movie, "show", {})
        wrong: Any = "film"
        with pytest.raises(ValueError, match="'film' is none of"):
            entry(ADD, {"ids": {"trakt": 1}}, wrong, {})

    def test_what_trakt_does_not_take(self) -> None:
        for target, item, extra, place in (
            (ADD, {"ids": {"imbd": "tt1"}}, {}, r"movies\[0\]\.ids\.imbd"),
            (ADD, {"ids": {}}, {}, "nothing says which one is meant"),
            (ADD, "tt0084827", {}, "an object"),
            (RATE, {"ids": {"trakt": 1}}, {"rating": 11}, "out of range"),
            (RATE, {"ids": {"trakt": 1}}, {"rating": None}, "rating"),
            (Target("sync.favorites", "add"), model(models.Season, trakt=1), {}, "seasons"),
        ):
            with pytest.raises(ValueError, match=place):
                entry(target, item, None, extra)

    def test_a_model_without_ids_is_left_out(self) -> None:
        with pytest.raises(NoIds):
            entry(ADD, model(models.Movie, trakt=None), None, {})

    def test_when_a_play_was(self) -> None:
        one: Any = {"ids": {"trakt": 1}}
        now = "2026-01-01T00:00:00.000Z"
        for kind, item, extra, when in (
            (None, one, {}, now),
            (None, one, {"watched_at": "released"}, "released"),
            (None, {**one, "watched_at": "unknown"}, {}, "unknown"),
            ("show", {**one, "seasons": [{"number": 1}]}, {}, None),
        ):
            assert entry(PLAY, item, kind, extra, now).item.get("watched_at") == when


def named(*steps: tuple[Target, str, dict[str, Any]]) -> list[Entry]:
    return [Entry(target, field, {"ids": ids}) for target, field, ids in steps]


def calls(entries: list[Entry]) -> list[tuple[str, int]]:
    return [(group.target.name, len(group.entries)) for group in groups(entries)]


class TestGroups:
    def test_what_is_for_one_list_goes_together(self) -> None:
        one, two = {"trakt": 1}, {"trakt": 2}
        found = groups(
            named(
                (ADD, "movies", one),
                (PLAY, "movies", one),
                (ADD, "shows", one),
                (REMOVE, "movies", two),
                (PLAY, "movies", two),
                (ADD, "movies", {"trakt": 3}),
            )
        )
        assert [(each.target, len(each.entries)) for each in found] == [
            (ADD, 3),
            (PLAY, 2),
            (REMOVE, 1),
        ]

    def test_an_add_and_a_remove_of_one_item_stay_in_order(self) -> None:
        one = {"trakt": 1, "imdb": "tt1"}
        steps = (ADD, "movies", one), (REMOVE, "movies", one), (ADD, "movies", one)
        assert [name for name, _ in calls(named(*steps))] == [ADD.name, REMOVE.name, ADD.name]

    @pytest.mark.parametrize(
        ("removed", "added", "apart"),
        [
            (("movies", {"trakt": 1}), ("movies", {"imdb": "tt9"}), True),
            (("movies", {"trakt": 1}), ("movies", {}), True),
            (("movies", {}), ("movies", {"trakt": 1}), True),
            (("movies", {"trakt": 1, "imdb": "tt1"}), ("movies", {"imdb": "tt2"}), False),
            (("movies", {"trakt": 1}), ("movies", {"trakt": "1"}), True),
            (("movies", {"trakt": 1}), ("shows", {"trakt": 1}), False),
            (("shows", {"trakt": 1}), ("episodes", {"trakt": 7}), True),
            (("episodes", {"trakt": 1}), ("seasons", {"trakt": 7}), True),
            (("episodes", {"trakt": 1}), ("episodes", {"trakt": 7}), False),
        ],
    )
    def test_so_do_items_that_may_be_the_same(
        self, removed: tuple[str, Any], added: tuple[str, Any], apart: bool
    ) -> None:
        first = (PLAY, "movies", {"trakt": 50, "imdb": "tt50"})
        found = calls(named(first, (UNPLAY, *removed), (PLAY, *added)))
        together = [(PLAY.name, 2), (UNPLAY.name, 1)]
        assert found == ([(PLAY.name, 1), (UNPLAY.name, 1), (PLAY.name, 1)] if apart else together)

    def test_other_lists_are_no_matter(self) -> None:
        other = Target("users.lists", "remove", "me", "another")
        one = {"trakt": 1}
        assert calls(
            named((MINE, "movies", one), (other, "movies", one), (MINE, "movies", one))
        ) == [
            (MINE.name, 2),
            (other.name, 1),
        ]


class TestRows:
    def test_they_come_back(self) -> None:
        one: Any = {"ids": {"trakt": 1}}
        entries = [
            entry(PLAY, one, "show", {"watched_at": "released"}),
            entry(UNPLAY, one, "show", {}),
            entry(PLAY, one, "episode", {"watched_at": "unknown"}),
            entry(MINE, one, None, {"notes": "x"}),
        ]
        saved = rows(entries)
        assert [row["call"] for row in saved] == [
            "sync.history.add",
            "sync.history.remove",
            "sync.history.add",
            "users.lists.add",
        ]
        assert (saved[3]["user"], saved[3]["list"]) == ("me", "my-list")
        assert rows(read(saved)) == saved

    @pytest.mark.parametrize(
        "row", [{}, {"call": "checkin.start"}, {"call": "sync.history.list"}, {"call": None}]
    )
    def test_what_is_none(self, row: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match="no call that a batch makes"):
            list(read([row]))

    def test_a_wrong_item(self) -> None:
        with pytest.raises(ValueError, match="ids"):
            list(read([{"call": "sync.history.add", "movies": [{"ids": {"trakt": []}}]}]))
