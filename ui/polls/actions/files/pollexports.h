#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"
#include "ui/charts/chartdata.h"

class QSaveFile;

namespace everyport::ui {

/// The chart as a picture of 1600 px width, light, as high as its answers need.
QByteArray pngOf(const ChartData& data);
QByteArray svgOf(const ChartData& data);
QByteArray pdfOf(const ChartData& data); ///< One page of that shape.
/// Answer, votes, per cent: tab-separated, a line each.
QString figuresAsText(const ChartData& data);
/// For whoever shows it by saidWords: what is written on a thread has no words of the window's.
Error whyNotWritten(const QSaveFile& target, const QString& name);
/// Whole or not at all. Any thread.
Result<Done> writeFile(const QString& file, const QByteArray& bytes);

} // namespace everyport::ui
