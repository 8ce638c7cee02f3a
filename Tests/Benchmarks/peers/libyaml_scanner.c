/* Reads the files whose paths come on standard input, one a line, with libyaml and throws every event away: the least that a tool
 * on top of it can take. Prints the bytes and the events. */
#include <stdio.h>
#include <string.h>
#include <yaml.h>

int main(void) {
    char path[4096];
    long bytes = 0, events = 0;
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = 0;
        FILE *file = fopen(path, "rb");
        if (!file) { perror(path); return 1; }
        yaml_parser_t parser;
        yaml_event_t event;
        yaml_parser_initialize(&parser);
        yaml_parser_set_input_file(&parser, file);
        int done = 0;
        while (!done) {
            if (!yaml_parser_parse(&parser, &event)) { fprintf(stderr, "%s: %s\n", path, parser.problem); return 1; }
            done = event.type == YAML_STREAM_END_EVENT;
            events++;
            yaml_event_delete(&event);
        }
        bytes += ftell(file);
        yaml_parser_delete(&parser);
        fclose(file);
    }
    printf("%ld bytes, %ld events\n", bytes, events);
    return 0;
}
