#include "ui/forms/askedpicture.h"

#include <QBuffer>
#include <QImageReader>

namespace everyport::ui {
namespace {

constexpr int mostPixels = 2000; ///< On a side.

} // namespace

QImage readPicture(const chat::FormPicture& picture)
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
    return reader.read();
}

} // namespace everyport::ui
