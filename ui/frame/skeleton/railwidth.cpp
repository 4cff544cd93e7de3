#include "ui/frame/skeleton/railwidth.h"

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

bool RailWidth::isNarrowIn(int windowWidth)
{
    return windowWidth < Metrics::px(900);
}

int RailWidth::ofButton(bool isNarrow)
{
    return Metrics::px(isNarrow ? 36 : 159);
}

int RailWidth::in(int windowWidth)
{
    return outerEdge + ofButton(isNarrowIn(windowWidth)) + innerEdge;
}

} // namespace everyport::ui
