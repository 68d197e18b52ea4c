"""The four hoofdvragen: Tabel 6, what answers mean, and what is asked next."""
