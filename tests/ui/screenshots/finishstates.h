#pragma once

#include "tests/ui/screenshots/pagestates.h"

class QWidget;

namespace everyport::ui {

/// Preferences, backup, handbook, report, crash: what belongs to the window and to no page of the rail.
class FinishStates {
public:
    using TakeOf = std::function<void(const QString& name, QWidget* of)>;
    FinishStates(MainWindow& window, SampleStation& sample, SampleChat& talk, PageStates::Take take, TakeOf takeOf);

    void show();

private:
    void preferences();
    void backup();
    void handbook();
    void dialogs(); ///< Shortcuts, report, updates, about.
    void crash();
    void fullDisk();
    void failedStart();
    void openedFile(const QString& path);

    MainWindow& m_window;
    SampleStation& m_sample;
    SampleChat& m_talk;
    PageStates::Take m_take;
    TakeOf m_takeOf;
};

} // namespace everyport::ui
