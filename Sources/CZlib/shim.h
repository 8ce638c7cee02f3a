#if __has_include(<zlib.h>)
#include <zlib.h>
#else
#error "the header of zlib is missing: install it with `apt-get install zlib1g-dev` (Debian, Ubuntu)"
#endif
