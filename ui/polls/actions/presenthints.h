#pragma once

#include <utility>

#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace everyport::ui {

/// What the keys of the big screen do, in a bar at its foot.
struct PresentHints {
    bool isSlide = false;      ///< Then those that are a question's are left out.
    std::pair<int, int> place; ///< In its show; {0, 0}: in none.
    bool hasOtherScreens = false;
    QString said = {}; ///< Before them: why a key did nothing.
};

void paintHints(QPainter* painter, const QRectF& wall, const PresentHints& hints, const QPalette& palette);

} // namespace everyport::ui
