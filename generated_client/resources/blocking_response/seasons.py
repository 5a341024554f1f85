# Generated from openapi.yaml by "make regen". Do not edit.
"""`SeasonsWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.seasons import Seasons


class SeasonsWithResponse(Resource[AnswerCaller]):
    """Single seasons."""

    list = answered(Seasons.list)
    get = answered(Seasons.get)
    episodes = answered(Seasons.episodes)
    translations = answered(Seasons.translations)
    comments = answered_page(Seasons.comments)
    lists = answered_page(Seasons.lists)
    listed = answered_page(Seasons.listed)
    people = answered(Seasons.people)
    ratings = answered(Seasons.ratings)
    stats = answered(Seasons.stats)
    watching = answered(Seasons.watching)
    videos = answered(Seasons.videos)
    report = answered(Seasons.report)
    report_by_id = answered(Seasons.report_by_id)
