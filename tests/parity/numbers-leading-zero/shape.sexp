Number base=8
Number base=8
