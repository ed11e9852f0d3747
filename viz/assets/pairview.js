export class PairView {}
