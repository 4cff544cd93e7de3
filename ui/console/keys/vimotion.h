#pragma once

#include <optional>

#include <QString>

namespace everyport::ui {

/// Where a motion of Vi's goes, and what of the text an operator takes on the way.
struct ViMotion {
    int to = 0;
    bool isLinewise = false;  ///< Whole lines.
    bool isInclusive = false; ///< Also the character that it ends on.
    bool operator==(const ViMotion&) const = default;
};

/// `key` is one of h l j k w b e W B E 0 ^ $ G g (gg) f F t T, `count` 0 where none was typed; `argument` is the
/// character of f, F, t, T. Nothing where it cannot go, or is no motion.
std::optional<ViMotion> viMotion(const QString& text, int at, QChar key, int count, QChar argument = {});

bool isViMotion(QChar key);

/// Of the line that a place stands in: its first place, and the one behind its last character.
int viLineBegin(const QString& text, int at);
int viLineEnd(const QString& text, int at);
int viFirstLetter(const QString& text, int at); ///< The line's, behind its blanks.

} // namespace everyport::ui
