#pragma once

#include <QObject>

class QMenu;

namespace everyport::ui {

class PollController;
struct ChartData;

/// How this window shows choices and motions: by bars or by a donut; on the page, on the big screen and in pictures
/// alike. Remembered. A child of the controller, which outlives it.
class ChartChoice : public QObject {
    Q_OBJECT
public:
    explicit ChartChoice(PollController& controller);
    ~ChartChoice() override;

    void applyTo(ChartData& data) const;
    QMenu* menu() const { return m_menu; } ///< "Chart": bars, donut.

Q_SIGNALS:
    void changed();

private:
    PollController& m_controller;
    QMenu* m_menu;
};

} // namespace everyport::ui
