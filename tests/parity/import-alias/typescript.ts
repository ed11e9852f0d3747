import * as s from "shapes";
