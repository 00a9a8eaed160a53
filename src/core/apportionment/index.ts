// Sharing seats out by strength, in whole numbers: three methods, and the lot as a result of each.
// Pure arithmetic that knows no Fraktion and no organization.
export { admits, type Apportionment } from "./apportionment";
export { apportion, type ApportionmentMethod } from "./methods";
