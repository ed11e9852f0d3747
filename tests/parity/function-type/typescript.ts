type Handler = (x: number) => number;
