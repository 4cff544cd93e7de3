#pragma once

#include <QWidget>

#include "ui/charts/timelinepainter.h"

namespace everyport::ui {

/// The timeline on a page; a minute's numbers stand in its tool tip, the whole in its accessible name.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setData(const TimelineData& minutes, const QStringList& answers);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString minuteText(int minute) const;
    TimelineData m_data;
    QStringList m_answers;
};

} // namespace everyport::ui
