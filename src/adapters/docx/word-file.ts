import { Document, Packer, PageOrientation } from "docx";
import { unzipSync, zipSync } from "fflate";
import { titleBlock, type Paper } from "../../core";
import { wordBlocks } from "./blocks";
import { wordFooter } from "./footer";
import { PAGE, textWidth } from "./page";
import { propertiesXml } from "./properties-xml";
import { stylesXml } from "./styles-xml";

/** A paper as a Word file. */
export async function wordFile(paper: Paper): Promise<Uint8Array> {
  const file = await Packer.toArrayBuffer(wordDocument(paper), undefined, [
    { path: "docProps/core.xml", data: propertiesXml(paper.title) },
    { path: "word/styles.xml", data: stylesXml() },
  ]);
  return undated(new Uint8Array(file));
}

function wordDocument({ title, blocks, footer, orientation }: Paper): Document {
  const width = textWidth(orientation);
  return new Document({
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: PageOrientation[orientation === "portrait" ? "PORTRAIT" : "LANDSCAPE"],
            },
            margin: PAGE.margin,
          },
        },
        footers: { default: wordFooter(footer, width) },
        // A heading, not Word's style for titles: readers of screens find the top of an outline.
        children: wordBlocks([titleBlock(title), ...blocks], width),
      },
    ],
  });
}

/** The same parts, all of the first day that an archive can tell: the library stamps the clock's. */
function undated(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { mtime: new Date(1980, 0, 1) });
}
