#pragma once

#include <memory>

#include <QRectF>
#include <QString>

#include "ui/charts/chartdata.h"
#include "ui/style/colours/statemark.h"

class QPainter;

namespace everyport::ui {

struct ThemeLook;

/// A poll for people at a distance: on the big screen and in exported pictures.
struct Poster {
    ChartData data = {};
    bool dark = false;
    Mark mark = Mark::None;
    QString state = {};        ///< "Live"; with a side column only.
    QString closes = {};       ///< "closes 16:00"
    bool isLastMinute = false; ///< `closes` counts down, large.
    QString address = {};      ///< Turned into the QR code; empty: none.
    QString shortAddress = {}; ///< What people can type; always shown whole.
    QString hidden = {};       ///< Why there are no numbers, where `data.hidden`.
    QString foot = {};         ///< "Hold your card to the reader of your choice."
    bool sideColumn = false;
    std::shared_ptr<const ThemeLook> theme = {}; ///< Of its event; `dark` goes with it.
    QString event = {};                          ///< Beside the theme's logo.
    qreal unit = 0;                              ///< Height that sizes are made for; 0: that of the rectangle.
    QList<qreal> lengths = {};                   ///< Of the bars, while they move.
    bool isForVoting = false;                    ///< `address` is where phones vote.
    bool operator==(const Poster&) const = default;
};

void paintPoster(QPainter* painter, const QRectF& where, const Poster& poster);

} // namespace everyport::ui
