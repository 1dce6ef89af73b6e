"""Adapters for what stands on the counter beside the computer itself."""
