#pragma once

#include <QByteArrayView>

namespace everyport::ircd {

/// Takes what a client sends apart into lines. Keeps no bytes: what is left over is given again with those that come
/// next. What is longer than tags and a line may be is told once, and the rest of it left out.
class LineSplitter {
public:
    struct Found {
        enum class Kind : quint8 { Nothing, Line, TooLong };
        Kind kind = Kind::Nothing;
        QByteArrayView bytes = {}; ///< The line without its ending, empty where nothing is in it; or how it begins.
    };
    /// What comes first in `bytes`, which it is taken off from. Nothing: its line has not ended yet.
    Found next(QByteArrayView& bytes);

    static bool fits(QByteArrayView line); ///< Tags, and the line without them, each in their limit.

private:
    bool m_swallowing = false;
};

} // namespace everyport::ircd
