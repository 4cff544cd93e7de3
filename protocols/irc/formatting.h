#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace everyport::irc {

using Rgb = quint32; ///< 0xRRGGBB

/// How a run of characters looks (modern.ircdocs.horse/formatting).
struct Style {
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    bool struck = false;
    bool monospace = false;
    bool reversed = false;
    std::optional<Rgb> foreground = {}; ///< Of the 99 colours of mIRC, or a hexadecimal one.
    std::optional<Rgb> background = {};
    int foregroundNumber = -1; ///< Which of the 99, so that what was read can be written; -1: none, or hexadecimal.
    int backgroundNumber = -1;
    bool operator==(const Style&) const = default;
    bool isPlain() const { return *this == Style{}; }
};

/// A piece of a text in one style.
struct Run {
    QString text;
    Style style = {};
    bool operator==(const Run&) const = default;
};

/// Control characters become styles; those without a meaning are dropped. At most `most` runs, the rest in the last
/// one's style.
QList<Run> parseFormatting(const QString& text, int most = 1000);
QString writeFormatting(const QList<Run>& runs);
QString withoutFormatting(const QString& text);
Rgb colourOf(int number); ///< 0 to 98.

} // namespace everyport::irc
