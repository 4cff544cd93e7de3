#pragma once

#include <QStringList>

class QFontMetricsF;

namespace everyport::ui {

/// An address in lines of at most `width`, for whoever types it: broken only where it has no room in one, behind a
/// slash or before a dot, and in the middle of a part only where that has no room in one line either. No letter stands
/// alone.
QStringList addressLines(const QString& address, const QFontMetricsF& metrics, qreal width);

} // namespace everyport::ui
