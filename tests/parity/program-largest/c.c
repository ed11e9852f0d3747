int largest(struct list items) {
    int result = 0;
    for (int i = 0; i < items.size; i++) {
        if (items.at[i] > result) {
            result = items.at[i];
        }
    }
    return result;
}
