"""The first start: a window of steps that sets a till up, each one skippable and repeatable."""
