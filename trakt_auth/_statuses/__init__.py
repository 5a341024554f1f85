"""What a response means: pure tables."""
