#pragma once

#include <QTimer>
#include <QWidget>

#include "app/stations/stations.h"

namespace everyport::ui {

class Chip;
class HappeningsModel;
class NewStrip;
class PageContext;
class Table;

/// What happened on all stations, below their table. It follows what happens until somebody reads: while the pointer, a
/// chosen line or the scroll bar is in it nothing moves, and the line below it counts what is new.
class StationNews : public QWidget {
    Q_OBJECT
public:
    StationNews(PageContext& context, stations::Stations& stations, QWidget* parent = nullptr);
    QWidget* focusable() const;

Q_SIGNALS:
    void stationWanted(const QString& name); ///< Of the line that was opened.

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    void setFollow(bool follow);
    bool isBeingRead() const;
    void showNewest();
    void look();

    HappeningsModel* m_model;
    Table* m_table;
    Chip* m_follow;
    NewStrip* m_news;
    QTimer m_timer;
};

} // namespace everyport::ui
