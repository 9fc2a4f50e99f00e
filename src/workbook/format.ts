/** How cells look. What is not given stays as it is. Sizes in points, colours as "#RRGGBB". */
export interface CellFormat {
  readonly font?: FontFormat;
  readonly fill?: string;
  readonly align?: Alignment;
  /** Thin black lines around and between the cells, or one line below them. */
  readonly border?: 'grid' | 'below';
  /** In en-US syntax: "0", "@", "dd/mm/yyyy". */
  readonly numberFormat?: string;
}

export interface FontFormat {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly underline?: boolean;
}

export const LINK_FONT: FontFormat = { color: '#0563C1', underline: true };

/** What a condition changes of a cell's look; it must be seen on a black-and-white print, too. */
export interface ConditionalLook {
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
    readonly strike?: boolean;
  };
  readonly fill?: string;
}

export interface Alignment {
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

/** Cells of this number format keep whatever is written as text: "1.10" stays "1.10". */
export const TEXT_FORMAT = '@';
