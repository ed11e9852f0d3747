struct Shop {
    int discount;
};

const char *price(struct Shop *shop, int amount, int *result) {
    if (amount < 0) {
        return "no such amount";
    }
    *result = amount - shop->discount;
    return NULL;
}

int total(struct Shop *shop, int *amounts, int count) {
    int result = 0;
    for (int i = 0; i < count; i++) {
        int cost;
        const char *failure = price(shop, amounts[i], &cost);
        if (failure != NULL) {
            log(failure);
            continue;
        }
        result += cost;
    }
    return result;
}
