#include "ui/forms/askedpicture.h"

#include <QBuffer>
#include <QImageReader>

namespace everyport::ui {
namespace {

constexpr int mostPixels = 2000; ///< On a side.

} // namespace

QImage readPicture(const chat::FormPicture& picture, int side)
{
    static const QByteArrayList known = {"png", "jpeg", "gif", "webp", "bmp"};
    QBuffer bytes;
    bytes.setData(picture.bytes);
    bytes.open(QIODevice::ReadOnly);
    QImageReader reader(&bytes);
    // By what the bytes are, whatever they are called; formats that draw or load other things are not among them.
    if (!known.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    if (side <= 0)
        return reader.read();
    const QSize scaled = size.scaled(side, side, Qt::KeepAspectRatioByExpanding);
    reader.setScaledSize(scaled);
    reader.setScaledClipRect(QRect((scaled.width() - side) / 2, (scaled.height() - side) / 2, side, side));
    return reader.read();
}

} // namespace everyport::ui
