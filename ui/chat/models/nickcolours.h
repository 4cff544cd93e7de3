#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace everyport::ui {

/// A name's own colour, the same everywhere and always (hue after XEP-0392): at least 4.5:1 on base, on a selection
/// and on a mention, in both palettes.
QColor nameColour(const QString& name, const QPalette& palette);
/// A colour that somebody wished for, moved in lightness until it can be read on `ground`; kept where it can.
QColor readable(const QColor& wished, const QColor& ground, qreal least = 4.5);
/// One or two letters for a name's square.
QString initials(const QString& name);

} // namespace everyport::ui
