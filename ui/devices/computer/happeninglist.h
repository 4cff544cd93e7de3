#pragma once

#include <deque>
#include <tuple>

#include <QDate>
#include <QWidget>

#include "app/machine/machineevents.h"

class QGridLayout;

namespace everyport::ui {

/// What happened to this computer, the newest first: a time and a sentence each. The last twenty are shown.
class HappeningList : public QWidget {
    Q_OBJECT
public:
    explicit HappeningList(QWidget* parent = nullptr);
    void show(const std::deque<machine::Happening>& history);

private:
    QGridLayout* m_grid;
    std::tuple<std::size_t, qint64, QDate> m_newest = {}; ///< Of what is shown: how many, the last's time, and the day.
};

/// All of it as lines to be copied, the newest first, each with day and time.
QString happeningsAsText(const std::deque<machine::Happening>& history);

} // namespace everyport::ui
