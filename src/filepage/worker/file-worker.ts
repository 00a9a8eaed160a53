// Where the work is done: reading, judging, composing, writing. The page only draws.
import { expose } from "comlink";
import { workroom } from "./workroom";

expose(workroom());
