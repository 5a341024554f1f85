"""A web service that shows people what they have watched, by their accounts at Trakt."""
