#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// The chart as a picture of 1600 px width, light, as high as its answers need.
Result<Done> exportPng(const ChartData& data, const QString& file);
Result<Done> exportSvg(const ChartData& data, const QString& file);
/// Answer, votes, per cent: tab-separated, a line each.
QString figuresAsText(const ChartData& data);
/// Whole or not at all.
Result<Done> writeFile(const QString& file, const QByteArray& bytes);

} // namespace everyport::ui
