declare function probe(a: number): number;
