#pragma once

#include <Qt>

namespace everyport::ui {

/// What RowDelegate paints beside Qt::DisplayRole. A model gives only what it has; the rest costs nothing.
/// What a mark says beyond the words goes into Qt::AccessibleTextRole, for a screen reader.
/// Cells are read from left to right: mark | icon | swatch | avatar | text, second text | … | tag, right text,
/// badge, sparkline.
namespace Role {
enum : int {
    MarkIs = Qt::UserRole + 100, ///< Mark as int
    IconName,                    ///< QString, Lucide's name
    IconTone,                    ///< Tone as int: the icon in colour (a direction, a lock)
    Swatch,                      ///< QColor: a square in an answer's colour
    Avatar,                      ///< QString: one or two letters
    AvatarColour,                ///< QColor of those letters; the square behind them is a breath of it
    SecondText,                  ///< QString: grey, after the text
    SecondLine,                  ///< QString: grey, below the text; the row takes 42
    SecondTone,                  ///< Tone as int, for second line and text
    RightText,                   ///< QString: at the right edge, tabular
    Badge,                       ///< QString: filled pill at the right
    BadgeQuiet,                  ///< bool: the pill in grey, for what is less than urgent
    Tag,                         ///< QString: small framed word at the right ("× 14")
    Sparkline,                   ///< QList<double>, left of a right-aligned text
    Mono,                        ///< bool: fixed font
    Weight,                      ///< int: 400 … 600
    ToneIs,                      ///< Tone as int: the text's colour
    Faded,                       ///< bool: gone, closed, not counted; the whole cell is grey
    Tint,                        ///< QColor: behind the whole row, e.g. the newest vote
    Group,                       ///< bool: a heading between rows, not selectable
    /// QVariant: rows with equal ones stand below the heading with the same; in this order
    GroupOf,
    Sort,         ///< QVariant to sort by: numbers as numbers
    Key,          ///< QString, in horizontal headers: the column's word in filters ("peer")
    Copy,         ///< QString: what Ctrl+C takes where it differs from the text
    Subject,      ///< QString: the thing's own id
    Expression,   ///< QString: what it is called at the console's prompt; the row can be dragged there
    NaturalWidth, ///< int, in headers: px at 13, first width of the column
};
} // namespace Role

} // namespace everyport::ui
