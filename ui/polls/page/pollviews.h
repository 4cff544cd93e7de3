#pragma once

#include "ui/widgets/controls/segments.h"

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

/// What is looked at of a poll: its chart, its minutes and, by its kind, what voters wrote or who has which place.
class PollViews : public Segments {
    Q_OBJECT
public:
    enum View { Chart, Timeline, Answers, Places };

    explicit PollViews(QWidget* parent = nullptr);

    /// Null: a poll of another station, of which there is only the chart. `waiting`: answers that somebody has to read.
    void offer(const polls::Poll* poll, int waiting);
    bool offers(View view) const;
    View view() const { return View(chosen()); }

private:
    QAbstractButton* m_answers;
    QAbstractButton* m_places;
};

} // namespace everyport::ui
