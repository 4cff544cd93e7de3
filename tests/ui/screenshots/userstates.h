#pragma once

#include "tests/ui/screenshots/pagestates.h"

namespace everyport::ui {

/// Accounts in every state for the Users page, and a picture of each: here, locked out, disabled, with long names, with
/// keys and tokens, and the dialogs.
class UserStates {
public:
    UserStates(MainWindow& window, SampleStation& sample, PageStates::Take take);
    bool show(); ///< False: the accounts could not be made.

private:
    bool fill();
    bool click(const QString& text);
    void goTo(const QString& name, int tab);

    MainWindow& m_window;
    SampleStation& m_sample;
    PageStates::Take m_take;
};

} // namespace everyport::ui
