# Generated from openapi.yaml by "make regen". Do not edit.
"""`EpisodesWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.episodes import Episodes


class EpisodesWithResponse(Resource[AnswerCaller]):
    """Single episodes."""

    get = answered(Episodes.get)
    translations = answered(Episodes.translations)
    stats = answered(Episodes.stats)
    ratings = answered(Episodes.ratings)
    watching = answered(Episodes.watching)
    comments = answered_page(Episodes.comments)
    people = answered(Episodes.people)
    lists = answered_page(Episodes.lists)
    listed = answered_page(Episodes.listed)
    social = answered_page(Episodes.social)
    videos = answered(Episodes.videos)
    watchnow = answered(Episodes.watchnow)
    report = answered(Episodes.report)
    watchnow_by_id = answered(Episodes.watchnow_by_id)
    report_by_id = answered(Episodes.report_by_id)
