#pragma once

#include <QString>

namespace everyport {

// What turns the direction of strangers' writing, on the lines of others as well where it is not closed: the
// directional formatting characters of UAX #9, 2; and what else has no place in a line of text. Screens, terminals,
// listings and templates of text ask it.

/// Embeddings, overrides, isolates and what ends them (2.1 to 2.5).
constexpr bool turnsWriting(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}
/// LRM, RLM and ALM (2.6): letters without a look. People who write from right to left need them; a terminal's line
/// does not.
constexpr bool isDirectionalMark(char16_t c)
{
    return c == 0x200e || c == 0x200f || c == 0x061c;
}

/// A control character, or a separator of lines or paragraphs: no part of one line of text.
inline bool leavesTheLine(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

/// Half of a pair of surrogates, at `i` of UTF-16.
inline bool isTorn(const QString& text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace everyport
