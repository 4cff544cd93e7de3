#pragma once

#include <QSize>

class QVBoxLayout;

namespace everyport::ui {

class BarChart;
class Figures;
class Text;
class TimelineView;
struct BarLayout;

/// How much of what stands below a poll's bars is shown: as much as leaves the answers whole. Reckons with what the
/// parts need, so that none is shown and hidden in between. Lives for one look; its parts outlive it.
class PollFit {
public:
    struct Parts {
        QVBoxLayout* column;
        BarChart* bars;
        QVBoxLayout* resultRow;
        Figures* result;
        Figures* figures;
        Text* timelineTitle;
        TimelineView* timeline;
    };
    struct Below {
        bool timeline = false, result = false, figures = false;
    };
    /// `size`: that of all.
    PollFit(const Parts& parts, const QSize& size) : m_parts(parts), m_size(size) {}

    /// Where answers would be cut, the minutes give way first, then what the counts come to, then the other figures.
    Below whatFits(const Below& wanted) const;

private:
    int width() const;
    int roomForBars(const Below& shown) const;
    BarLayout barsWith(const Below& shown) const;

    Parts m_parts;
    QSize m_size;
};

} // namespace everyport::ui
