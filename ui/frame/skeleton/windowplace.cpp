#include "ui/frame/skeleton/windowplace.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto geometryKey = u"window/geometry"_s;

} // namespace

QSize firstWindowSize(QSize available)
{
    // How thick its frame is the desktop says once it is shown; the largest of the usual ones is allowed for.
    constexpr QSize frame(16, 48);
    return QSize(1280, 800).boundedTo(available - frame);
}

void restorePlace(QWidget& window, const QSettings& memory)
{
    // restoreGeometry moves a window back whose screen has gone.
    if (!window.restoreGeometry(memory.value(geometryKey).toByteArray()))
        window.resize(firstWindowSize(window.screen()->availableSize()));
}

void rememberPlace(const QWidget& window, QSettings& memory)
{
    memory.setValue(geometryKey, window.saveGeometry());
}

} // namespace everyport::ui
