#pragma once

#include <array>

#include <QColor>
#include <QPalette>

namespace everyport::ui {

/// The colours that QPalette has no role for, in the two sets that there are. Nothing is stored with a widget:
/// `of` finds the set by the palette that the widget already has, so a change of theme needs no second channel.
struct Colours {
    QColor text2;      ///< Captions, headings of columns, icons at rest.
    QColor edge;       ///< Fields, check boxes, switches: 3:1 on base.
    QColor line;       ///< Between panes and rows of cards.
    QColor buttonEdge; ///< Buttons, chips, menus.
    QColor hover;
    QColor track;         ///< Under bars and segmented controls.
    QColor raised;        ///< Menus, pop-ups, the command palette.
    QColor primary;       ///< With white on it.
    QColor accent;        ///< Links, focus rings, information.
    QColor selectionText; ///< What stands out on a selection.
    QColor good;
    QColor trouble;
    QColor failed;
    QColor goodNotice;
    QColor troubleNotice;
    QColor failedNotice;
    QColor infoNotice;
    QColor undo; ///< The bar that offers to take something back.
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

    /// A colour for each of up to eight answers; above eight one hue for all.
    QColor answer(int index, int count) const;
};

/// `share` of `top` laid over `below`.
QColor mixed(const QColor& top, const QColor& below, qreal share);

/// WCAG 2: 1 to 21.
qreal contrast(const QColor& one, const QColor& other);

QPalette lightPalette();
QPalette darkPalette();

} // namespace everyport::ui
