const counter = {
    area(): number {
        return 1;
    },
};
