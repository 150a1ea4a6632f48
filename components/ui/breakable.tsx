import { Fragment } from "react";

/** A register number, which may go on in the next line after a stroke and so keeps its year in one piece. */
export const Breakable = ({ text }: { text: string }) =>
  text.split("/").map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in its order.
    <Fragment key={index}>
      {index > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
