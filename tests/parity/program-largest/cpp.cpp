int largest(list<int> items) {
    int result = 0;
    for (int item : items) {
        if (item > result) {
            result = item;
        }
    }
    return result;
}
