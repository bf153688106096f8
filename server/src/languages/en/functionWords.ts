export const functionWords: readonly string[] =
  `the a an and or but not also is are was were will would has have had be been being with of to from on at by for about under before after through against without as that than when because he she it we you they his her its their our my this these those which who whom what there if so no more can could should may might must do does did said`.split(
    ' ',
  );
