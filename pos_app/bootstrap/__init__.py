"""Builds everything once, in order, and stops it in reverse; alone knows all other rooms."""
