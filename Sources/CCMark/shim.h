#if __has_include(<cmark.h>)
#include <cmark.h>
#else
#error "the header of cmark is missing: install it with `apt-get install libcmark-dev` (Debian, Ubuntu) or `brew install cmark`"
#endif
