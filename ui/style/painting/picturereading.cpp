#include "ui/style/painting/picturereading.h"

#include <QImageReader>

namespace everyport::ui {
namespace {

constexpr qint64 mostPixels = 50'000'000; // more than 8K has

} // namespace

bool limitReading(QImageReader& reader, int mostMegabytes)
{
    reader.setAutoTransform(true);
    reader.setAllocationLimit(mostMegabytes);
    const QSize size = reader.size();
    return reader.format().startsWith("svg") || qint64(size.width()) * size.height() <= mostPixels;
}

} // namespace everyport::ui
