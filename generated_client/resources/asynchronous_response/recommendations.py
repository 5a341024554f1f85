# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncRecommendationsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.recommendations import Recommendations


class AsyncRecommendationsWithResponse(Resource[AsyncAnswerCaller]):
    """Movies and shows that Trakt recommends to a person."""

    movies = async_answered(Recommendations.movies)
    hide_movie = async_answered(Recommendations.hide_movie)
    shows = async_answered(Recommendations.shows)
    hide_show = async_answered(Recommendations.hide_show)
