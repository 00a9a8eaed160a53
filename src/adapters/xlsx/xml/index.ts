// Reading XML parts as a stream of elements, whatever prefix their producer chose.
// No tree is built, no entity is expanded, no document type is accepted.
export { branchChooser, COMPATIBILITY } from "./alternate-content";
export {
  attributeIn,
  RELATIONSHIP_NAMESPACES,
  type XmlAttributes,
  type XmlHandlers,
} from "./handlers";
export { longerText } from "./longer-text";
export { namedFault, OWN_NAMESPACES, scanXml, scanXmlPieces, xmlReader } from "./scan";
export { unescapedText } from "./escaped-text";
