#pragma once

#include <functional>

#include <QString>
#include <QStringList>

namespace everyport::ui {

class MainWindow;

// What is asked, or told, in a strip when one station makes room for the other. Complete windows only. The button that
// hurts nobody has the keyboard; what follows is called from inside a button of the window.

/// `missing`: who would miss the station, in a sentence.
void askBeforeDemo(MainWindow& window, const QString& missing, std::function<void()> go);
/// `polls`: the questions of those that somebody has made in the demo.
void askBeforeHome(
    MainWindow& window, const QStringList& polls, std::function<void()> keep, std::function<void()> leave);

/// The own station did not open: what was kept out of the demo waits for it.
void tellOfKept(MainWindow& window);

} // namespace everyport::ui
