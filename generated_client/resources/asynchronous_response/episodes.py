# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncEpisodesWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.episodes import Episodes


class AsyncEpisodesWithResponse(Resource[AsyncAnswerCaller]):
    """Single episodes."""

    get = async_answered(Episodes.get)
    translations = async_answered(Episodes.translations)
    stats = async_answered(Episodes.stats)
    ratings = async_answered(Episodes.ratings)
    watching = async_answered(Episodes.watching)
    comments = async_answered_page(Episodes.comments)
    people = async_answered(Episodes.people)
    lists = async_answered_page(Episodes.lists)
    listed = async_answered_page(Episodes.listed)
    social = async_answered_page(Episodes.social)
    videos = async_answered(Episodes.videos)
    watchnow = async_answered(Episodes.watchnow)
    report = async_answered(Episodes.report)
    watchnow_by_id = async_answered(Episodes.watchnow_by_id)
    report_by_id = async_answered(Episodes.report_by_id)
