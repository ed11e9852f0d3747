int largest(List<int> items) {
    int result = 0;
    foreach (int item in items) {
        if (item > result) {
            result = item;
        }
    }
    return result;
}
