# Generated from openapi.yaml by "make regen". Do not edit.
"""`ShowsWithResponse`."""

from __future__ import annotations

from ..._answered import answered, answered_page
from ..._call import AnswerCaller, Resource
from ..blocking.shows import Shows


class ShowsWithResponse(Resource[AnswerCaller]):
    """Series: charts, and everything about one of them."""

    get = answered(Shows.get)
    ratings = answered(Shows.ratings)
    stats = answered(Shows.stats)
    aliases = answered(Shows.aliases)
    certifications = answered(Shows.certifications)
    collection_progress = answered(Shows.collection_progress)
    watched_progress = answered(Shows.watched_progress)
    reset_progress = answered(Shows.reset_progress)
    undo_reset_progress = answered(Shows.undo_reset_progress)
    translations = answered(Shows.translations)
    related = answered_page(Shows.related)
    related_smart = answered_page(Shows.related_smart)
    watching = answered(Shows.watching)
    next_episode = answered(Shows.next_episode)
    last_episode = answered(Shows.last_episode)
    studios = answered(Shows.studios)
    watchnow = answered(Shows.watchnow)
    people = answered(Shows.people)
    videos = answered(Shows.videos)
    lists = answered_page(Shows.lists)
    listed = answered_page(Shows.listed)
    social = answered_page(Shows.social)
    comments = answered_page(Shows.comments)
    sentiments = answered(Shows.sentiments)
    report = answered(Shows.report)
    refresh = answered(Shows.refresh)
    trending = answered_page(Shows.trending)
    recommendations_smart = answered(Shows.recommendations_smart)
    recommendations = answered(Shows.recommendations)
    popular_next = answered_page(Shows.popular_next)
    watched = answered_page(Shows.watched)
    favorited = answered_page(Shows.favorited)
    played = answered_page(Shows.played)
    collected = answered_page(Shows.collected)
    updates = answered_page(Shows.updates)
    updated_ids = answered_page(Shows.updated_ids)
    anticipated = answered_page(Shows.anticipated)
    hot = answered_page(Shows.hot)
    popular = answered_page(Shows.popular)
    streaming = answered_page(Shows.streaming)
