#pragma once

namespace everyport {

/// Where in the source something began, noted by a default argument: `f(Origin where = Origin::here())`. What
/// std::source_location does, for compilers that have none (clang 14, which builds the fuzz targets).
struct Origin {
    const char* file = "";
    const char* function = "";
    unsigned line = 0; ///< A coroutine's is that of its body.

    static constexpr Origin here(const char* file = __builtin_FILE(), const char* function = __builtin_FUNCTION(),
        unsigned line = __builtin_LINE())
    {
        return {file, function, line};
    }
};

} // namespace everyport
