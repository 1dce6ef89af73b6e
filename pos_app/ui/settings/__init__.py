"""The settings: what a shopkeeper can change, grouped by what they would look for."""
