/** Words that the other languages write alike (`was`, `so`, `war`) are left out: they tell nothing. */
export const functionWords: readonly string[] =
  `der die das den dem des ein eine einen einem einer eines und oder aber nicht auch sich ist sind waren wird werden wurde wurden hat haben hatte hatten sei seien habe mit von vom zu zum zur auf aus bei beim nach für über unter vor durch gegen ohne um als wie dass daß wenn weil er sie es wir ihr ich sein seine seinen seiner ihre ihren ihrem im ans ins noch nur schon mehr kann können soll sollen muss müssen`.split(
    ' ',
  );
