"""What a cache is told of an answer, with the lifetimes that were recorded in May 2026."""

from __future__ import annotations

from trakt_auth.sandbox.contract.document import Operation

PRIVATE = "max-age=0, private, must-revalidate"

_A_PERSONS_OWN = ("sync.", "users.", "recommendations.", "social_recommendations.")

_USUAL = (600, 3600)
_LIFETIMES = {
    (60, 180): "seasons.watching episodes.watching",
    (1800, 21600): "movies.stats shows.stats search.query",
    (3600, 43200): "movies.get shows.get seasons.list seasons.get seasons.episodes episodes.get",
    (10800, 43200): "movies.related shows.related people.get people.movies people.shows",
    (28800, 3600): "movies.played shows.played movies.collected shows.collected movies.updates "
    "shows.updates",
    (28800, 43200): "movies.translations shows.translations seasons.translations "
    "episodes.translations",
    (86400, 43200): "movies.people shows.people seasons.people episodes.people",
}
"""Seconds, for a cache of one's own and for one that is shared."""

_BY_CALL = {call: lifetime for lifetime, calls in _LIFETIMES.items() for call in calls.split()}


def cache_control(operation: Operation, *, signed_in: bool) -> str:
    """The ``Cache-Control`` of what a read answers.

    Args:
        operation: What was called.
        signed_in: Whether it was answered for one person.
    """
    if operation.oauth == "required" or operation.call.startswith(_A_PERSONS_OWN) or signed_in:
        return PRIVATE
    own, shared = _BY_CALL.get(operation.call, _USUAL)
    return f"public, max-age={own}, s-maxage={shared}"
