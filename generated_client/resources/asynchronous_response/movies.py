# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncMoviesWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.movies import Movies


class AsyncMoviesWithResponse(Resource[AsyncAnswerCaller]):
    """Movies: charts, and everything about one of them."""

    get = async_answered(Movies.get)
    ratings = async_answered(Movies.ratings)
    stats = async_answered(Movies.stats)
    aliases = async_answered(Movies.aliases)
    releases = async_answered(Movies.releases)
    translations = async_answered(Movies.translations)
    related = async_answered_page(Movies.related)
    related_smart = async_answered_page(Movies.related_smart)
    watching = async_answered(Movies.watching)
    studios = async_answered(Movies.studios)
    watchnow = async_answered(Movies.watchnow)
    people = async_answered(Movies.people)
    videos = async_answered(Movies.videos)
    lists = async_answered_page(Movies.lists)
    social = async_answered_page(Movies.social)
    comments = async_answered_page(Movies.comments)
    sentiments = async_answered(Movies.sentiments)
    report = async_answered(Movies.report)
    refresh = async_answered(Movies.refresh)
    trending = async_answered_page(Movies.trending)
    recommendations_smart = async_answered(Movies.recommendations_smart)
    recommendations = async_answered(Movies.recommendations)
    popular_next = async_answered_page(Movies.popular_next)
    watched = async_answered_page(Movies.watched)
    favorited = async_answered_page(Movies.favorited)
    played = async_answered_page(Movies.played)
    collected = async_answered_page(Movies.collected)
    boxoffice = async_answered(Movies.boxoffice)
    updates = async_answered_page(Movies.updates)
    updated_ids = async_answered_page(Movies.updated_ids)
    anticipated = async_answered_page(Movies.anticipated)
    hot = async_answered_page(Movies.hot)
    popular = async_answered_page(Movies.popular)
    streaming = async_answered_page(Movies.streaming)
