#pragma once

namespace everyport::ui {

/// How wide the rail of pages is, in logical pixels: known before there is one. Grows with the person's text.
struct RailWidth {
    static constexpr int outerEdge = 8;
    static constexpr int innerEdge = outerEdge + 1; ///< With the line.

    static bool isNarrowIn(int windowWidth); ///< Whether it has room for icons only.
    static int ofButton(bool isNarrow);
    static int in(int windowWidth); ///< The rail's own, in a window of that width.
};

} // namespace everyport::ui
