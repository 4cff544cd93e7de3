#pragma once

#include "tests/ui/screenshots/pagestates.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// What a person meets at the first start, after the three cards: an address that is being found out, a certificate of
/// nobody's, what can be served, and how to connect to what was just started.
class FirstStates {
public:
    static void giveNetworks(Station& station); ///< Before it starts.
    FirstStates(MainWindow& window, Station& station, PageStates::Take take);

    void show();

private:
    void address();
    void kinds();
    void started();
    void refusedName();
    void type(const QString& address);
    bool click(const QString& text);

    MainWindow& m_window;
    Station& m_station;
    PageStates::Take m_take;
};

} // namespace everyport::ui
