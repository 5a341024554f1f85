# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncMediaWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered, async_answered_page
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.media import Media


class AsyncMediaWithResponse(Resource[AsyncAnswerCaller]):
    """Charts of movies and shows together."""

    trending = async_answered_page(Media.trending)
    recommendations_smart = async_answered(Media.recommendations_smart)
    recommendations = async_answered(Media.recommendations)
    popular_next = async_answered_page(Media.popular_next)
    streaming = async_answered_page(Media.streaming)
    collected = async_answered_page(Media.collected)
    watched = async_answered_page(Media.watched)
    played = async_answered_page(Media.played)
    favorited = async_answered_page(Media.favorited)
    anticipated = async_answered_page(Media.anticipated)
    popular = async_answered_page(Media.popular)
