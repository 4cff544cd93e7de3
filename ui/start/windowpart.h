#pragma once

#include <future>
#include <memory>

#include <QApplication>
#include <QWidget>

namespace everyport::ui {

/// What the small program has made before its part was loaded: all of it, or nothing.
struct FirstWindow {
    std::unique_ptr<QApplication> application;
    std::unique_ptr<QWidget> shell; ///< Shown as a skeleton. Goes before the application.
    std::future<void> fonts;        ///< See fontlookup.h.
};

/// "everyportWindow" in lib/everyport/window.so: the program from here to its end; returns its exit code. It takes what
/// `first` has. `seam` is what the small program was built with: another build's would have other shapes, so it is left
/// as it is, and `otherBuild` is returned at once.
constexpr int otherBuild = -1;
using WindowEntry = int (*)(const char* seam, int argc, char** argv, FirstWindow& first);

} // namespace everyport::ui
