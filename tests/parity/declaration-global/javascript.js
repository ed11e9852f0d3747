let count = 1;
