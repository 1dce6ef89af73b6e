"""The booth: the whole screen for a donor, and nothing else within reach."""
