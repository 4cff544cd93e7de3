#include "ui/widgets/display/plate.h"

#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"

namespace everyport::ui {

void Plate::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), palette().color(QPalette::Active, QPalette::Window), Colours::of(palette()).line,
        Metrics::cardRadius);
}

} // namespace everyport::ui
