#pragma once

#include <QWidget>

#include "ui/charts/timelinepainter.h"

namespace everyport::ui {

/// The timeline on a page; a minute's numbers stand in its tool tip, the whole in its accessible name. Of a ranking its
/// votes are the places of orders, and are called so.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setData(const TimelineData& minutes, const QStringList& answers, bool arePlaces = false);
    QString minuteText(int minute) const; ///< As its tool tip has it: an index into the minutes.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    TimelineData m_data;
    QStringList m_answers;
    bool m_arePlaces = false;
};

} // namespace everyport::ui
