# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSeasonsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.seasons import Seasons


class AsyncSeasonsWithResponse(Resource[AsyncAnswerCaller]):
    """Single seasons."""

    list = async_answered(Seasons.list)
    get = async_answered(Seasons.get)
    episodes = async_answered(Seasons.episodes)
    translations = async_answered(Seasons.translations)
    comments = async_answered_page(Seasons.comments)
    lists = async_answered_page(Seasons.lists)
    listed = async_answered_page(Seasons.listed)
    people = async_answered(Seasons.people)
    ratings = async_answered(Seasons.ratings)
    stats = async_answered(Seasons.stats)
    watching = async_answered(Seasons.watching)
    videos = async_answered(Seasons.videos)
    report = async_answered(Seasons.report)
    report_by_id = async_answered(Seasons.report_by_id)
