/** Words that the other languages write alike (`was`, `so`, `war`) are left out: they tell nothing. */
export const functionWords: readonly string[] =
  `the a and or but not is are were would has have had be been being with of to from on at by for about under before after through against without as that than when because he she it we you they his her its their our my this these those which who whom what there if no more can could should may might must do does did said`.split(
    ' ',
  );
