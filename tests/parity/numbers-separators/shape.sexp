Number
Number base=16
Number number_kind=float
