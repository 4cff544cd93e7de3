#pragma once

#include "app/polls/definition/kind.h"
#include "tests/ui/screenshots/pagestates.h"

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

class PollsPage;
class WallStates;

/// A scale, a motion, a ranking and one that is counted by run-off: as they are written, on the Polls page while people
/// vote, on the big screen, and what came of them; and a scale of fifty steps.
class KindStates {
public:
    KindStates(MainWindow& window, SampleStation& sample, WallStates& wall, PageStates::Take take);
    bool show(); ///< False: what was to be seen could not be made.

private:
    bool make(const polls::Poll& poll, const QList<int>& votes);
    bool makeRanking(
        const QString& id, const QStringList& orders, polls::RankingCount count = polls::RankingCount::Borda);
    bool showOpen(const QString& id);
    void showDraft(const QString& id);
    void writeWrongTimes(PollsPage& page);

    MainWindow& m_window;
    SampleStation& m_sample;
    WallStates& m_wall;
    PageStates::Take m_take;
};

} // namespace everyport::ui
