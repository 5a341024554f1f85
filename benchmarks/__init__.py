"""What this package costs, as ratios to bare httpx measured in the same run."""
