#pragma once

#include <QString>

namespace everyport::ui {

// What of strangers' writing would paint beside its place: shownwords.h and chat/models/shownname.h.

constexpr int marksInARow = 3; ///< Vietnamese needs two, a tower of them is a prank.

/// Isolates, in pairs with U+2069.
constexpr bool turnsInIsolation(char16_t c)
{
    return c >= 0x2066 && c <= 0x2068;
}
/// Whatever turns the direction of writing.
constexpr bool turnsWriting(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Half of a pair of surrogates.
inline bool isTorn(const QString& text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace everyport::ui
