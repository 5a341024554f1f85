# Generated from openapi.yaml by "make regen". Do not edit.
"""`MediaWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.media import Media


class MediaWithResponse(Resource[AnswerCaller]):
    """Charts of movies and shows together."""

    trending = answered_page(Media.trending)
    recommendations_smart = answered(Media.recommendations_smart)
    recommendations = answered(Media.recommendations)
    popular_next = answered_page(Media.popular_next)
    streaming = answered_page(Media.streaming)
    collected = answered_page(Media.collected)
    watched = answered_page(Media.watched)
    played = answered_page(Media.played)
    favorited = answered_page(Media.favorited)
    anticipated = answered_page(Media.anticipated)
    popular = answered_page(Media.popular)
