const counter = {
    area() {
        return 1;
    },
};
