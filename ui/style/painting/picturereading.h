#pragma once

#include <QImage>

class QImageReader;

namespace everyport::ui {

constexpr qint64 mostPicturePixels = 50'000'000; ///< Of a picture that is decoded: more than 8K has.
bool isOfPixels(const QByteArray& format); ///< QImageReader::format: of a kind that is shown here and is no drawing.

/// Before a picture of somebody's own or a stranger's is decoded: it is turned as its camera was held, and takes at
/// most `mostMegabytes` while it is read. Nothing of the reader may have been asked before. False: it is of no kind
/// that is shown here, is a drawing that could do harm (svgguard.h), or claims so many pixels that decoding it would
/// hold up the window (a small file may claim any number); what is drawn, not decoded, costs what it is scaled to.
bool limitReading(QImageReader& reader, int mostMegabytes = 256);

/// The picture in `bytes`, made smaller where a side is longer; null where limitReading says no, or it is none. For any
/// thread; takes its time.
QImage boundedPicture(const QByteArray& bytes, int side);

} // namespace everyport::ui
