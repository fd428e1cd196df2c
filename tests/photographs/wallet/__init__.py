"""The words of the cards that lie in wallets: their trades, firms, labels; names are the known."""
