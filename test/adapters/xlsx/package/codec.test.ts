import { portableCodec } from "../../../../src/adapters/xlsx";
import { describeDeflate } from "../../../support/codec";

describeDeflate("fflate", portableCodec);
