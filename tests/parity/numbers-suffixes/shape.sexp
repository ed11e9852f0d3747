Number
Number number_kind=float
