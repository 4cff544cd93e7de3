#pragma once

#include <QString>

#include "protocols/irc/formatting.h"

namespace everyport::irc {

/// One control code of formatting, as it stands in a text. For this room: formatting.h shows and writes with it, text.h
/// carries it on over a cut.
struct FormatCode {
    enum class Kind : quint8 {
        None,
        Bold,
        Italic,
        Underline,
        Strike,
        Monospace,
        Reverse,
        Reset,
        Colour,
        HexColour,
        Meaningless
    };
    static constexpr int defaultColour = 99; ///< "As if none were set".

    Kind kind = Kind::None; ///< None: an ordinary character begins here.
    qsizetype length = 0;   ///< In UTF-16 units, with the colours' digits.
    qint32 foreground = -1; ///< A number up to 99, or 0xRRGGBB; -1: not named.
    qint32 background = -1;

    static FormatCode at(QStringView text); ///< At its beginning, which is not its end.
    void apply(Style& style) const;
};

/// The codes that lead from one style to another, before a text that begins with `next`.
QString codesBetween(const Style& from, const Style& to, QStringView next);

} // namespace everyport::irc
