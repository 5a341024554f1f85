"""Measurements, comparisons and pictures: nothing is built, tested or published by these."""
