#pragma once

#include <QtGlobal>

namespace everyport::xml {

/// How much of a peer's XML is believed. Passing one of them breaks the stream with `policy-violation`.
struct Limits {
    qsizetype elementBytes = 256 * 1024; ///< One child of the stream; RFC 6120 §13.12 wants 10,000 at least.
    int depth = 64;                      ///< Elements inside each other, the stream's own not counted.
    int attributes = 64;                 ///< On one element.
    int elements = 20'000;               ///< Within one child of the stream: a small tag makes a large object.
    qsizetype nameBytes = 1024;          ///< A name together with its namespace.
};

} // namespace everyport::xml
