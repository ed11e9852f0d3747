import { circle } from "./shapes";
