#pragma once

#include <QImage>

#include "app/venue/venue.h"

namespace everyport::ui {

/// A plan's picture as pixels, for large screens, too; null where there is none or it cannot be drawn. An SVG is drawn
/// on white, as on paper.
QImage drawnPlan(const venue::PlanPicture& picture);

/// The same of a Venue's plan, drawn anew only when there is another one. A value.
class PlanGround {
public:
    QImage of(const venue::Venue& venue);

private:
    QString m_tag;
    QImage m_image;
};

} // namespace everyport::ui
