"""The words of the cards from a drawer: their trades, firms, labels; names are the known."""
