# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncShowsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.shows import Shows


class AsyncShowsWithResponse(Resource[AsyncAnswerCaller]):
    """Series: charts, and everything about one of them."""

    get = async_answered(Shows.get)
    ratings = async_answered(Shows.ratings)
    stats = async_answered(Shows.stats)
    aliases = async_answered(Shows.aliases)
    certifications = async_answered(Shows.certifications)
    collection_progress = async_answered(Shows.collection_progress)
    watched_progress = async_answered(Shows.watched_progress)
    reset_progress = async_answered(Shows.reset_progress)
    undo_reset_progress = async_answered(Shows.undo_reset_progress)
    translations = async_answered(Shows.translations)
    related = async_answered_page(Shows.related)
    related_smart = async_answered_page(Shows.related_smart)
    watching = async_answered(Shows.watching)
    next_episode = async_answered(Shows.next_episode)
    last_episode = async_answered(Shows.last_episode)
    studios = async_answered(Shows.studios)
    watchnow = async_answered(Shows.watchnow)
    people = async_answered(Shows.people)
    videos = async_answered(Shows.videos)
    lists = async_answered_page(Shows.lists)
    listed = async_answered_page(Shows.listed)
    social = async_answered_page(Shows.social)
    comments = async_answered_page(Shows.comments)
    sentiments = async_answered(Shows.sentiments)
    report = async_answered(Shows.report)
    refresh = async_answered(Shows.refresh)
    trending = async_answered_page(Shows.trending)
    recommendations_smart = async_answered(Shows.recommendations_smart)
    recommendations = async_answered(Shows.recommendations)
    popular_next = async_answered_page(Shows.popular_next)
    watched = async_answered_page(Shows.watched)
    favorited = async_answered_page(Shows.favorited)
    played = async_answered_page(Shows.played)
    collected = async_answered_page(Shows.collected)
    updates = async_answered_page(Shows.updates)
    updated_ids = async_answered_page(Shows.updated_ids)
    anticipated = async_answered_page(Shows.anticipated)
    hot = async_answered_page(Shows.hot)
    popular = async_answered_page(Shows.popular)
    streaming = async_answered_page(Shows.streaming)
