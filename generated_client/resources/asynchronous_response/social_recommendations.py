# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncSocialRecommendationsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.social_recommendations import SocialRecommendations


class AsyncSocialRecommendationsWithResponse(Resource[AsyncAnswerCaller]):
    """Movies and shows recommended by the people that a person follows."""

    movies = async_answered(SocialRecommendations.movies)
    shows = async_answered(SocialRecommendations.shows)
