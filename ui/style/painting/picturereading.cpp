#include "ui/style/painting/picturereading.h"

#include <algorithm>

#include <QBuffer>
#include <QImageReader>

#include "ui/style/painting/svgguard.h"

namespace everyport::ui {
namespace {

constexpr qint64 mostPixels = 50'000'000; // more than 8K has
constexpr qint64 largestDrawing = 16 * 1024 * 1024;

} // namespace

bool limitReading(QImageReader& reader, int mostMegabytes)
{
    // By what the bytes are, whatever they are called.
    static const QByteArrayList decoded = {"png", "jpeg", "gif", "webp", "bmp"};
    reader.setAutoTransform(true);
    reader.setAllocationLimit(mostMegabytes);
    const QByteArray format = reader.format();
    // Its size is asked for behind this: Qt loads all that a drawing names to know that.
    if (format == "svg")
        return reader.device() && isHarmlessSvg(reader.device()->peek(largestDrawing));
    if (!decoded.contains(format))
        return false;
    const QSize size = reader.size();
    return qint64(size.width()) * size.height() <= mostPixels;
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
