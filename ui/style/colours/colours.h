#pragma once

#include <array>

#include <QColor>
#include <QPalette>

namespace everyport::ui {

/// The program's colours that QPalette has no role for; there are two sets, a light and a dark one. Widgets store none:
/// they ask `of(palette())` whenever they paint, so a change of the palette changes these colours, too.
struct Colours {
    QColor text2;      ///< Captions, headings of columns, icons at rest.
    QColor edge;       ///< Edges of fields, check boxes, switches; contrast 3:1 on QPalette::Base (WCAG 1.4.11).
    QColor line;       ///< Lines between panes and between rows of cards.
    QColor buttonEdge; ///< Edges of buttons, chips, menus.
    QColor hover;
    QColor track;         ///< Under bars and segmented controls.
    QColor raised;        ///< Menus, pop-ups, the command palette.
    QColor primary;       ///< A primary button; white words stand on it.
    QColor accent;        ///< Links, focus rings, information.
    QColor selectionText; ///< What stands out among the words of a selected row.
    QColor good;
    QColor trouble;
    QColor failed;
    QColor goodNotice;
    QColor troubleNotice;
    QColor failedNotice;
    QColor infoNotice;
    QColor undo; ///< The bar that offers to undo something; undoText and undoLink stand on it.
    QColor undoText;
    QColor undoLink;
    QColor present; ///< Behind the chart on the big screen.
    QColor codeKeyword;
    QColor codeString;
    QColor codeNumber;
    QColor codeCall;
    std::array<QColor, 8> answers;
    bool dark = false;

    static const Colours& lightSet();
    static const Colours& darkSet();
    static const Colours& of(const QPalette& palette);

    /// The colour of answer `index` (from 0) of a poll with `count` answers: one each up to eight, above that one for
    /// all.
    QColor answer(int index, int count) const;
};

/// `top` laid over `below`; `share` is how opaque `top` is, from 0 to 1.
QColor mixed(const QColor& top, const QColor& below, qreal share);

/// The contrast ratio of WCAG 2, from 1 (the same) to 21 (black on white).
qreal contrast(const QColor& one, const QColor& other);

QPalette lightPalette();
QPalette darkPalette();

} // namespace everyport::ui
