#pragma once

#include "tests/ui/screenshots/pagestates.h"

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

class PollsPage;
class WallStates;

/// Numbers, words and sentences that voters write: as their poll is made, while people vote, what the host decides, and
/// on the big screen; and a choice as a donut and on the plan of a building.
class WrittenStates {
public:
    WrittenStates(MainWindow& window, SampleStation& sample, WallStates& wall, PageStates::Take take);
    bool show(); ///< False: what was to be seen could not be made.

private:
    bool make(const polls::Poll& poll, const QStringList& answers);
    bool decide(const QString& poll);
    bool makeWords();
    bool makeOthers();
    bool makeQuiz();
    bool places();
    void drafts();
    void answers(const QString& id, const QString& name);
    bool donut();
    bool map();
    bool onTheWall(const QString& id);

    MainWindow& m_window;
    SampleStation& m_sample;
    WallStates& m_wall;
    PageStates::Take m_take;
    QStringList m_made;
};

} // namespace everyport::ui
