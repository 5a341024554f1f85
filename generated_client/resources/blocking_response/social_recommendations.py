# Generated from openapi.yaml by "make regen". Do not edit.
"""`SocialRecommendationsWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.social_recommendations import SocialRecommendations


class SocialRecommendationsWithResponse(Resource[AnswerCaller]):
    """Movies and shows recommended by the people that a person follows."""

    movies = answered(SocialRecommendations.movies)
    shows = answered(SocialRecommendations.shows)
