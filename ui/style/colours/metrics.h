#pragma once

#include <QWidget>

class QFont;

namespace everyport::ui {

/// Sizes of the design, in logical pixels. Functions grow with the person's text size: what they are given, or named
/// after, is the size at text of 13 px, and smaller text does not shrink it. Constants (gaps, insets, radii) stay.
class Metrics {
public:
    static int px(int at13); ///< `at13` logical pixels, as many as fit the application's font of now.
    static int row() { return px(28); }
    static int rowOfTwoLines() { return px(42); }
    static int groupRow() { return px(34); }
    static int control() { return px(30); }
    static int smallControl() { return px(26); }
    static int toolButton() { return px(28); }
    static int menuRow() { return px(38); }
    static int header() { return px(52); }
    static int statusBar() { return px(28); }
    static int icon() { return px(16); }

    /// What a layout leaves before its first part and after its last: Qt's left stays left when all else is mirrored.
    static QMargins margins(int before, int top, int after, int bottom);

    static constexpr int pageEdge = 16;
    static constexpr int betweenGroups = 12;
    static constexpr int betweenControls = 8;
    static constexpr int labelToField = 4;
    static constexpr int radius = 4;
    static constexpr int noticeRadius = 6;
    static constexpr int cardRadius = 8;
};

/// The program's few fonts, all made from the desktop's own. Comments say pixels at text of 13 px / weight (400 is
/// normal, 700 bold); as sizes above, they grow with the person's text.
namespace Fonts {
QFont text();                    ///< 13/400: everything.
QFont button();                  ///< 13/500: names and buttons.
QFont strong();                  ///< 13/600
QFont title();                   ///< 18/600: a page's title.
QFont question();                ///< 17/600
QFont panel();                   ///< 15/600: a panel's title.
QFont caption(int weight = 400); ///< 12: help, captions, headings of columns.
QFont group();                   ///< 11.5/600: groups in lists.
QFont axis();                    ///< 11
QFont mono();                    ///< 12, the desktop's own fixed font.
QFont sized(const QFont& font, qreal at13, int weight);
} // namespace Fonts

} // namespace everyport::ui
