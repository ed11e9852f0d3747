Number
Number base=16
Number base=8
Number base=2
Number number_kind=float
Number number_kind=float
Number number_kind=float
