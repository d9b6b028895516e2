import type { PictureCover, TextCover } from '../../utils/model/redaction';
import type { Box } from './box-geometry';

/** A text that is covered, and how often it stands in what is shown. */
export interface ShownText extends TextCover {
  count: number;
  /** Whether it stands in the source of a page, where nobody sees it. */
  inSource: boolean;
}

/** A box over a picture. */
export interface ShownBox extends Box, Pick<PictureCover, 'reason' | 'lifted' | 'by'> {
  /** Its place among the boxes of the case; null for one that only follows a text, and is lifted with it. */
  at: number | null;
}

/** What can be done with covers; every call is one step that can be undone. */
export interface CoverActions {
  onLiftText: (text: string, lifted: boolean) => void;
  onDropText: (text: string) => void;
  onChangeBox: (
    at: number,
    change: Partial<Pick<PictureCover, 'x' | 'y' | 'width' | 'height' | 'reason' | 'lifted'>>,
  ) => void;
  onDropBox: (at: number) => void;
}
