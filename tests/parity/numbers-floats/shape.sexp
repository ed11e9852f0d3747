Number number_kind=float
Number number_kind=float
Number number_kind=float
Number number_kind=float base=16
