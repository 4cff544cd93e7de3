#pragma once

#include <QString>

namespace everyport::ui {

/// While one lives the screen neither blanks nor locks (org.freedesktop.ScreenSaver). Where no desktop listens,
/// nothing happens.
class AwakeScreen {
public:
    explicit AwakeScreen(const QString& why);
    ~AwakeScreen();
    AwakeScreen(const AwakeScreen&) = delete;
    AwakeScreen& operator=(const AwakeScreen&) = delete;

private:
    struct Request;
    Request* m_request;
};

} // namespace everyport::ui
