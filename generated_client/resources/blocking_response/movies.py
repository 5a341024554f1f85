# Generated from openapi.yaml by "make regen". Do not edit.
"""`MoviesWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.movies import Movies


class MoviesWithResponse(Resource[AnswerCaller]):
    """Movies: charts, and everything about one of them."""

    get = answered(Movies.get)
    ratings = answered(Movies.ratings)
    stats = answered(Movies.stats)
    aliases = answered(Movies.aliases)
    releases = answered(Movies.releases)
    translations = answered(Movies.translations)
    related = answered_page(Movies.related)
    related_smart = answered_page(Movies.related_smart)
    watching = answered(Movies.watching)
    studios = answered(Movies.studios)
    watchnow = answered(Movies.watchnow)
    people = answered(Movies.people)
    videos = answered(Movies.videos)
    lists = answered_page(Movies.lists)
    social = answered_page(Movies.social)
    comments = answered_page(Movies.comments)
    sentiments = answered(Movies.sentiments)
    report = answered(Movies.report)
    refresh = answered(Movies.refresh)
    trending = answered_page(Movies.trending)
    recommendations_smart = answered(Movies.recommendations_smart)
    recommendations = answered(Movies.recommendations)
    popular_next = answered_page(Movies.popular_next)
    watched = answered_page(Movies.watched)
    favorited = answered_page(Movies.favorited)
    played = answered_page(Movies.played)
    collected = answered_page(Movies.collected)
    boxoffice = answered(Movies.boxoffice)
    updates = answered_page(Movies.updates)
    updated_ids = answered_page(Movies.updated_ids)
    anticipated = answered_page(Movies.anticipated)
    hot = answered_page(Movies.hot)
    popular = answered_page(Movies.popular)
    streaming = answered_page(Movies.streaming)
