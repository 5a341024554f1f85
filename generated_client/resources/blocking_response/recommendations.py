# Generated from openapi.yaml by "make regen". Do not edit.
"""`RecommendationsWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.recommendations import Recommendations


class RecommendationsWithResponse(Resource[AnswerCaller]):
    """Movies and shows that Trakt recommends to a person."""

    movies = answered(Recommendations.movies)
    hide_movie = answered(Recommendations.hide_movie)
    shows = answered(Recommendations.shows)
    hide_show = answered(Recommendations.hide_show)
