"""The screens: Qt widgets that show state and collect wishes."""
