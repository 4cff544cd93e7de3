#include "ui/style/painting/picturereading.h"

#include <algorithm>

#include <QBuffer>
#include <QImageReader>

#include "ui/style/painting/svgguard.h"

namespace everyport::ui {

bool isOfPixels(const QByteArray& format)
{
    static const QByteArrayList decoded = {"png", "jpeg", "gif", "webp", "bmp"};
    return decoded.contains(format);
}

bool limitReading(QImageReader& reader, int mostMegabytes)
{
    reader.setAutoTransform(true);
    reader.setAllocationLimit(mostMegabytes);
    const QByteArray format = reader.format(); // by what the bytes are, whatever they are called
    // Its size is asked for behind this: Qt loads all that a drawing names to know that.
    if (format == "svg")
        return reader.device() && isHarmlessSvg(reader.device()->peek(largestSvg + 1));
    if (!isOfPixels(format))
        return false;
    const QSize size = reader.size();
    return qint64(size.width()) * size.height() <= mostPicturePixels;
}

QImage boundedPicture(const QByteArray& bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (bytes.isEmpty() || !limitReading(reader))
        return {};
    const QSize size = reader.size();
    if (size.width() > side || size.height() > side) {
        const QSize scaled = size.scaled(side, side, Qt::KeepAspectRatio);
        reader.setScaledSize({std::max(1, scaled.width()), std::max(1, scaled.height())});
    }
    return reader.read();
}

} // namespace everyport::ui
