#pragma once

#include <QRect>
#include <QString>

class QEvent;
class QObject;
class QPoint;
class QWidget;

namespace everyport::ui {

// Tool tips show plain text of a bounded length, whoever wrote it. Qt takes for HTML what looks like it and would load
// the files that it names, in the loop's thread: a named pipe in a stranger's title stopped the whole program. Style
// has the labels that tool tips are made of take everything as plain text; here goes what it says.

QString tipText(const QString& text);
/// In place of QToolTip::showText, for what is painted by hand: nothing is shown where there is no text.
void showTip(const QPoint& at, const QString& text, QWidget* of, const QRect& within = {});
/// Shows a widget's or a row's tool tip in Qt's stead. False: it is not about one, or has none.
bool tipShown(QObject* watched, QEvent* event);

} // namespace everyport::ui
