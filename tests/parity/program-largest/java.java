class Numbers {
    int largest(List<Integer> items) {
        int result = 0;
        for (int item : items) {
            if (item > result) {
                result = item;
            }
        }
        return result;
    }
}
