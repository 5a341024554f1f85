"""A Django site that shows people what they have watched, by their accounts at Trakt."""
