"""Every name that programs may call is there, in all four trees, and can be found."""

from __future__ import annotations

import inspect
from functools import reduce
from typing import Any

import pytest

from generated_client.resources.asynchronous import AsyncResourceTree
from generated_client.resources.asynchronous_response import AsyncResourceTreeWithResponse
from generated_client.resources.blocking import ResourceTree
from generated_client.resources.blocking_response import ResourceTreeWithResponse
from tests.each import of_each
from tests.tree.fake import FakeCaller

CHARTS = "trending popular favorited played watched collected anticipated hot streaming"
UPDATES = "updates updated_ids"
MOVIES = (
    "get aliases translations comments lists people ratings related stats studios watching "
    f"watchnow videos sentiments report refresh {CHARTS} {UPDATES}"
)
NAMES = {
    "calendars": "shows new_shows premieres finales movies streaming dvd media "
    "hot hot_premieres hot_finales hot_new",
    "certifications": "list",
    "checkin": "start cancel",
    "comments": "get item likes like unlike report replies reply post update delete reactions "
    "reaction_summary add_reaction remove_reaction trending recent updates",
    "countries": "list",
    "episodes": "get translations comments lists people ratings stats watching watchnow videos "
    "report watchnow_by_id report_by_id",
    "genres": "list",
    "languages": "list",
    "lists": "trending popular get items comments likes like unlike report",
    "media": "trending anticipated popular",
    "movies": f"{MOVIES} releases boxoffice",
    "networks": "list",
    "notes": "add get update delete item",
    "people": "get movies shows lists updates updated_ids report refresh",
    "recommendations": "movies shows hide_movie hide_show",
    "scrobble": "start pause stop",
    "search": "query exact lookup trending add_recent remove_recent",
    "seasons": "list get episodes translations comments lists people ratings stats watching "
    "videos report report_by_id",
    "shows": f"{MOVIES} certifications next_episode last_episode watched_progress "
    "collection_progress reset_progress undo_reset_progress",
    "smart_lists": "get items",
    "social_recommendations": "movies shows",
    "sync": "last_activities",
    "sync.collection": "list add remove minimal",
    "sync.favorites": "list add remove reorder update update_item",
    "sync.history": "list add remove",
    "sync.playback": "list remove",
    "sync.progress": "up_next watched",
    "sync.ratings": "list add remove",
    "sync.watched": "list",
    "sync.watchlist": "list add remove reorder update update_item",
    "users": "settings update_settings update_avatar update_cover get stats watching history "
    "watched collection ratings watchlist favorites likes comments notes activities "
    "month_in_review year_in_review followers following friends follow unfollow block unblock "
    "blocked report comment_reactions watchlist_comments favorites_comments",
    "users.filters": "list add delete",
    "users.hidden": "list add remove",
    "users.lists": "list create collaborations reorder get update delete items add remove "
    "reorder_items update_item likes like unlike comments report",
    "users.requests": "list following approve deny",
    "users.smart_lists": "list create get update delete",
    "watchnow": "sources",
}
TREES: tuple[Any, ...] = (
    ResourceTree,
    AsyncResourceTree,
    ResourceTreeWithResponse,
    AsyncResourceTreeWithResponse,
)


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.__name__)
@of_each(NAMES)
def test_every_name(resource: str, tree: Any) -> None:
    root = tree(FakeCaller())
    part = reduce(getattr, resource.split("."), root)
    assert resource.split(".")[0] in dir(root)
    for name in NAMES[resource].split():
        method = getattr(part, name)
        assert name in dir(part)
        assert (method.__doc__ or "").strip()
        assert inspect.signature(method).parameters.keys() is not None


@of_each(NAMES)
def test_the_four_trees_take_the_same_arguments(resource: str) -> None:
    parts = [reduce(getattr, resource.split("."), tree(FakeCaller())) for tree in TREES]
    for name in NAMES[resource].split():
        signatures = [dict(inspect.signature(getattr(part, name)).parameters) for part in parts]
        for each in signatures:
            each.pop("chunk", None)
        assert all(each == signatures[0] for each in signatures), name


def parameters(method: Any) -> list[str]:
    return [
        f"{each.name}{'' if each.default is each.empty else f'={each.default!r}'}"
        for each in inspect.signature(method).parameters.values()
        if each.kind is each.POSITIONAL_OR_KEYWORD
    ]


def test_the_order_is_trakts() -> None:
    tree = ResourceTree(FakeCaller())
    assert parameters(tree.episodes.get) == ["show", "season", "episode"]
    assert parameters(tree.seasons.list) == ["show"]
    assert parameters(tree.seasons.get) == ["show", "season"]
    assert parameters(tree.users.history) == ["id='me'", "type=None", "item_id=None"]
    assert parameters(tree.calendars.shows) == ["start_date=None", "days=None"]
    assert parameters(tree.watchnow.sources) == ["country=None"]
    assert parameters(tree.users.stats) == ["id='me'"]
    assert parameters(tree.users.follow) == ["id"]
    target = inspect.signature(tree.calendars.shows).parameters["target"]
    assert (target.kind, target.default) == (target.KEYWORD_ONLY, "my")


def test_a_docstring_says_arguments_and_errors() -> None:
    text = inspect.getdoc(ResourceTree.movies.func) or ""  # type: ignore[attr-defined]
    assert "movies" in text
    text = inspect.getdoc(ResourceTree(FakeCaller()).movies.trending) or ""
    for part in ("Args:", "extended: ", "Raises:", "RateLimited: ", "ValueError: "):
        assert part in text
