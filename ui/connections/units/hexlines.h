#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace everyport::ui {

/// Bytes as lines of a place, eight of them in hexadecimal, and as ASCII: "00e0  49 66 2d 4e 6f 6e 65 2d  If-None-".
/// Each line is as long as the others but the last, so places in the text and in the bytes are reckoned.
QString hexLines(QByteArrayView bytes);
/// The byte that a place in hexLines shows, in either way; -1 where it shows none.
qsizetype byteAtPlace(qsizetype place, qsizetype size);

/// A stretch of the text.
struct HexStretch {
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const HexStretch&) const = default;
};
/// Where `size` bytes from `begin` on stand in hexLines: in hexadecimal and as ASCII, line by line.
QList<HexStretch> hexStretches(qsizetype begin, qsizetype size);

inline constexpr qsizetype hexLineBytes = 8;

} // namespace everyport::ui
