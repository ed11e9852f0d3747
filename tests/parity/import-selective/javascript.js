import { circle, square as box } from "shapes";
