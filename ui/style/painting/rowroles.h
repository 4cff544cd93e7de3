#pragma once

#include <Qt>

namespace everyport::ui {

/// The item roles by which a model says how RowDelegate paints a cell beside its Qt::DisplayRole, and what Table,
/// RowFilter and the console do with a row. A model answers for what it has and with nothing for the rest. What a mark
/// says beyond the words goes into Qt::AccessibleTextRole, for screen readers.
///
/// From left to right a cell is: mark | icon | swatch | avatar | text, second text | … | tag, right text, badge,
/// sparkline.
namespace Role {
enum : int {
    MarkIs = Qt::UserRole + 100, ///< Mark as int
    IconName,                    ///< QString, Lucide's name
    IconTone,                    ///< Tone as int: the icon's colour (a direction, a lock)
    Swatch,                      ///< QColor: a square in an answer's colour
    Avatar,                      ///< QString: one or two letters
    AvatarColour,                ///< QColor of the avatar's letters; the square behind them is a pale shade of it
    SecondText,                  ///< QString: grey, after the text
    SecondStays,                 ///< bool: the second text is never cut, as a port is not; the text before it gives way
    SecondLine,                  ///< QString: grey, below the text; the row is then Metrics::rowOfTwoLines high
    SecondMarks,                 ///< QList<QPoint>: start and length of pieces of SecondLine that stand out, as found
    SecondTone,                  ///< Tone as int, of SecondText, before which it puts a trouble's mark, and SecondLine
    RightText,                   ///< QString: at the right edge, with digits of equal width
    Badge,                       ///< QString: filled pill at the right
    BadgeQuiet,                  ///< bool: the pill in grey, for what is less than urgent
    Tag,                         ///< QString: small framed word at the right ("× 14")
    TagYields,                   ///< bool: where there is little room the tag is a mark before the text, a name, is cut
    Sparkline,                   ///< QList<double>: a small curve, left of a right-aligned text
    Mono,                        ///< bool: the text in the font of fixed width
    Weight,                      ///< int: the text's weight, 400 to 600
    ToneIs,                      ///< Tone as int: the text's colour
    Faded,                       ///< bool: the whole cell in grey, for what is gone, closed or not counted
    Tint,                        ///< QColor: behind the whole row, e.g. the newest vote
    Bar,                         ///< QColor: 4 px at the row's beginning, also while it is selected
    Group,                       ///< bool: a heading between rows, not selectable
    /// QVariant of headings and rows: rows stand below the heading whose GroupOf equals theirs; groups are sorted by it
    GroupOf,
    Sort,         ///< QVariant to sort the column by, where the text would sort wrongly: numbers, times
    Key,          ///< QString, in horizontal headers: the column's word in filters ("peer")
    Copy,         ///< QString: what Ctrl+C takes where it differs from the text
    Subject,      ///< QString: the id of what the row shows, as Page::goTo takes it
    Expression,   ///< QString: the Python expression for what the row shows; the row can be dragged to the console
    NaturalWidth, ///< int, in horizontal headers: the column's first width, in px at text of 13 px
    LeastWidth, ///< int, in horizontal headers: no narrower than this, in px at 13; none: never cuts what its rows hold
    Share,      ///< int, in horizontal headers: the column's part of the room that is left over
    Yield,      ///< int, in horizontal headers: the higher, the earlier it is hidden for want of room; none: never
    YieldsEmpty, ///< bool, in horizontal headers: with nothing in its rows it is hidden before anything is cut
    Elide,       ///< Qt::TextElideMode as int, of cells, and in headers of columns of names: ElideMiddle
};
} // namespace Role

} // namespace everyport::ui
