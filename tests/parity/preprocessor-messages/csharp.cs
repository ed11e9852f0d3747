#error "no"
#warning "old"
#line 10 "a.c"
