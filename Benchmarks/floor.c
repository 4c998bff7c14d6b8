/* The least that a site of the same bytes can cost: reads every input file, renders every Markdown
   file with libcmark, and writes every page.

       floor INPUTS PACK OUT

   INPUTS: a file with one path a line. PACK: the finished pages in one file, as bench.py packs them.
   OUT: the folder to write to; it must not be there yet. */

#include <cmark.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static size_t read_input(const char *path) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) fail(path);
  char *bytes = malloc((size_t)status.st_size + 1);
  ssize_t length = read(file, bytes, (size_t)status.st_size);
  if (length < 0) fail(path);
  close(file);
  size_t end = strlen(path), rendered = 0;
  if (end > 3 && strcmp(path + end - 3, ".md") == 0) {
    char *html = cmark_markdown_to_html(bytes, (size_t)length, CMARK_OPT_DEFAULT);
    rendered = strlen(html);
    free(html);
  }
  free(bytes);
  return rendered;
}

static void write_page(const char *path, const char *bytes, size_t length) {
  char folder[8192];
  snprintf(folder, sizeof folder, "%s", path);
  for (char *slash = strchr(folder + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(folder, 0777);
    *slash = '/';
  }
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
  if (file < 0 || write(file, bytes, length) != (ssize_t)length) fail(path);
  close(file);
}

int main(int count, char **arguments) {
  if (count != 4) return fprintf(stderr, "floor INPUTS PACK OUT\n"), 64;
  char line[4096];
  size_t rendered = 0;
  FILE *inputs = fopen(arguments[1], "r");
  if (!inputs) fail(arguments[1]);
  while (fgets(line, sizeof line, inputs)) {
    line[strcspn(line, "\n")] = 0;
    rendered += read_input(line);
  }
  fclose(inputs);

  int pack = open(arguments[2], O_RDONLY);
  struct stat status;
  if (pack < 0 || fstat(pack, &status) != 0) fail(arguments[2]);
  const char *bytes = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, pack, 0);
  if (bytes == MAP_FAILED) fail(arguments[2]);
  /* Each page: "LENGTH PATH\n", then its bytes. */
  for (const char *at = bytes; at < bytes + status.st_size;) {
    char *space;
    size_t length = strtoul(at, &space, 10);
    const char *name = space + 1, *end = memchr(name, '\n', 4096);
    char path[8192];
    snprintf(path, sizeof path, "%s/%.*s", arguments[3], (int)(end - name), name);
    write_page(path, end + 1, length);
    at = end + 1 + length;
  }
  fprintf(stderr, "%zu bytes of rendered Markdown\n", rendered);
  return 0;
}
