"""The words of the designs that are kept aside: nothing here stands on any other card."""
