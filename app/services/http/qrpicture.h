#pragma once

#include <QByteArray>
#include <QString>

namespace everyport {

/// A text, usually an address, as a QR code: an SVG with the white around it that cameras need. Empty for one that is
/// longer than a code can hold.
QByteArray qrPicture(const QString& text);

} // namespace everyport
